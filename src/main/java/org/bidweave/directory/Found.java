package org.bidweave.directory;

import java.util.List;

/// How many organisations answer a query, and the best of them by their number in the index, best first.
public record Found(int count, List<Integer> best) {

    public Found {
        best = List.copyOf(best);
    }
}
