package org.bidweave.exchange.register;

/// Told now and then how many rows of which table are read, of about how many, 0 where that is not known; one call at a time, from any thread. What it throws stops
/// the import and comes out of it.
@FunctionalInterface
public interface Progress {

    Progress UNWATCHED = (_, _, _) -> { };

    void at(String table, long rows, long about);
}
