package org.bidweave.optimise.choice;

import org.jspecify.annotations.Nullable;

/// What a choice is to be best at. Every goal is a number to make small; value that should be large counts as less than nought.
public enum Goal {
    FEWEST_BLOCKERS(Severity.BLOCKER),
    FEWEST_GAPS(Severity.GAP),
    /// What is not known of members by themselves.
    FEWEST_UNKNOWN(Severity.UNKNOWN),
    FEWEST_RISKS(Severity.RISK),
    /// People asked for whom nobody serves.
    FEWEST_UNSERVED(null),
    /// The lead counts as one.
    FEWEST_MEMBERS(null),
    /// Pence: of each person served, and of each member.
    LOWEST_COST(null),
    /// Pence kept by members based where the work is, below nought.
    MOST_LOCAL(null),
    /// Pence kept by small members, below nought.
    MOST_TO_SMALL(null),
    /// Members who come, go, lose all their work or take part in another way, and one where somebody else leads.
    LEAST_CHANGE(null),
    /// People whom somebody else serves than today.
    LEAST_WORK_MOVED(null);

    private final @Nullable Severity counts;

    Goal(@Nullable Severity counts) {
        this.counts = counts;
    }

    /// Whether it counts what fails in this way.
    public boolean counts(Severity severity) {
        return counts == severity;
    }

    /// Whether it counts what is asked and not brought: nothing, where everything can be met.
    public boolean countsMissing() {
        return counts != null || this == FEWEST_UNSERVED;
    }

    /// Whether it follows from who is in, or nearly.
    public boolean countsHeads() {
        return countsMissing() || this == FEWEST_MEMBERS || this == LEAST_CHANGE;
    }
}
