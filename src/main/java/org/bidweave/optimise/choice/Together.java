package org.bidweave.optimise.choice;

import java.util.List;

/// How many of these candidates are chosen: from `least` to `most`. It always holds.
public record Together(List<Integer> candidates, int least, int most) {

    public Together {
        candidates = List.copyOf(candidates);
    }

    /// Not two of them.
    public static Together never(List<Integer> candidates) {
        return new Together(candidates, 0, 1);
    }

    /// One of them at least.
    public static Together oneOf(List<Integer> candidates) {
        return new Together(candidates, 1, candidates.size());
    }

    /// Not all of them, and not all of them with others.
    public static Together notAll(List<Integer> candidates) {
        return new Together(candidates, 0, candidates.size() - 1);
    }
}
