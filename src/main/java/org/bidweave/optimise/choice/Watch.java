package org.bidweave.optimise.choice;

/// Somebody who watches a search: told of each better selection on the search's thread, and asked now and then, on any thread, whether to stop.
public interface Watch {

    Watch NOBODY = new Watch() {};

    /// Stopped with another, and tells nobody.
    static Watch stoppedBy(Watch other) {
        return new Watch() {
            @Override
            public boolean stopped() {
                return other.stopped();
            }
        };
    }

    default void better(Selection found) {}

    default boolean stopped() {
        return false;
    }
}
