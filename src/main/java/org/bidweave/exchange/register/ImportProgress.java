package org.bidweave.exchange.register;

/// Told of each thousand rows: what is read, and how many rows of it so far. Throws to stop the import.
@FunctionalInterface
public interface ImportProgress {

    void at(String what, long rows);
}
