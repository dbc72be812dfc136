package org.bidweave.directory;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Counts what it is given and keeps the best of it: more points first, then the nearer, then the higher rank.
final class Best {

    private static final int SHOWN = 200;
    private static final int RANK_BITS = 32;
    private static final int NEAR_BITS = 4;
    private static final int FARTHEST = (1 << NEAR_BITS) - 1;

    private final PriorityQueue<Long> worstFirst = new PriorityQueue<>(SHOWN + 1);
    private long worst = Long.MIN_VALUE;
    private int count;

    /// `rank` counts from 0, the best.
    void add(int points, int near, int rank) {
        count++;
        long key = ((((long) points << NEAR_BITS) | (FARTHEST - near)) << RANK_BITS) | (Integer.MAX_VALUE - rank);
        if (key > worst) {
            worstFirst.add(key);
            if (worstFirst.size() > SHOWN) {
                worstFirst.poll();
                worst = worstFirst.element();
            }
        }
    }

    int count() {
        return count;
    }

    /// The ranks of the best, best first.
    List<Integer> ranks() {
        return worstFirst.stream().sorted(Comparator.reverseOrder()).map(key -> Integer.MAX_VALUE - key.intValue()).toList();
    }
}
