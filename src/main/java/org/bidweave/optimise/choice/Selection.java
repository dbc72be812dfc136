package org.bidweave.optimise.choice;

import java.util.List;

/// The best choice that was found: the numbers of the requirements it does not meet, and goal by goal what it reached.
public record Selection(Choice choice, List<Integer> unmet, List<Reached> reached) implements Outcome {

    public Selection {
        unmet = List.copyOf(unmet);
        reached = List.copyOf(reached);
    }

    /// Whether no choice is better by any goal in turn.
    public boolean proven() {
        return reached.stream().allMatch(Reached::proven);
    }

    public long value(Goal goal) {
        return reached.stream().filter(one -> one.goal() == goal).mapToLong(Reached::value).findFirst().orElse(0);
    }
}
