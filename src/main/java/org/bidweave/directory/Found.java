package org.bidweave.directory;

import java.util.List;

/// How many organisations answer a query, and the best of them, best first. `alike` where no name has the words, and names with words
/// spelt much the same are given instead.
public record Found(int count, List<Hit> best, boolean alike) {

    public static final Found NOTHING = new Found(0, List.of(), false);

    public Found {
        best = List.copyOf(best);
    }
}
