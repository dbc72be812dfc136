package org.bidweave.optimise.choice;

/// What a selection comes to by one goal, and what no other that is as good by the goals before can be better than.
public record Reached(Goal goal, long value, long bound) {

    public boolean proven() {
        return value <= bound;
    }
}
