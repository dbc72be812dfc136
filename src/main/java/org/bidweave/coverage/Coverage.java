package org.bidweave.coverage;

import org.bidweave.check.Verdict;

/// How far something that is asked for is there. Conditional is what is planned, committed, not signed, expiring or promised too freely.
public enum Coverage {
    MET,
    CONDITIONAL,
    NOT_MET,
    UNKNOWN,
    NOT_ASKED;

    public static Coverage of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> MET;
            case INFO, RISK -> CONDITIONAL;
            case GAP, BLOCKER -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_ASKED;
        };
    }

    /// Whether somebody still has to find, or find out, something.
    public boolean missing() {
        return this == NOT_MET || this == UNKNOWN;
    }

    /// Whether it is there, if only on a condition.
    public boolean there() {
        return this == MET || this == CONDITIONAL;
    }
}
