package org.bidweave.optimise.choice;

/// What a candidate brings with it that fails whatever the others are: so many blockers, gaps and risks.
public record Penalty(int blockers, int gaps, int risks) {

    public static final Penalty NONE = new Penalty(0, 0, 0);

    public static Penalty of(Severity severity) {
        return NONE.plus(severity);
    }

    public Penalty plus(Severity severity) {
        return switch (severity) {
            case BLOCKER -> new Penalty(blockers + 1, gaps, risks);
            case GAP -> new Penalty(blockers, gaps + 1, risks);
            case RISK -> new Penalty(blockers, gaps, risks + 1);
        };
    }

    public Penalty plus(Penalty other) {
        return new Penalty(blockers + other.blockers, gaps + other.gaps, risks + other.risks);
    }

    public int of(Goal goal) {
        return switch (goal) {
            case FEWEST_BLOCKERS -> blockers;
            case FEWEST_GAPS -> gaps;
            case FEWEST_RISKS -> risks;
            case FEWEST_UNKNOWN, FEWEST_UNSERVED, FEWEST_MEMBERS, LOWEST_COST, MOST_LOCAL, MOST_TO_SMALL, LEAST_CHANGE, LEAST_WORK_MOVED -> 0;
        };
    }
}
