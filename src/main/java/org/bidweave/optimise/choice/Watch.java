package org.bidweave.optimise.choice;

/// Somebody who watches a search: told of each better selection, and asked now and then whether to stop. Called on the search's thread.
public interface Watch {

    Watch NOBODY = new Watch() {};

    default void better(Selection found) {}

    default boolean stopped() {
        return false;
    }
}
