package org.bidweave.ui.shared;

import org.bidweave.check.Assessment;
import org.bidweave.check.Verdict;

/// How verdicts are shown.
public final class States {

    private States() {}

    public static State of(Verdict verdict) {
        return switch (verdict) {
            case BLOCKER -> State.BLOCKER;
            case GAP -> State.GAP;
            case UNKNOWN -> State.UNKNOWN;
            case RISK -> State.RISK;
            case INFO -> State.INFORMATION;
            case PASS -> State.MET;
            case NOT_APPLICABLE -> State.NONE;
        };
    }

    /// How many rules stand at the worst verdict.
    public static int worstCount(Assessment assessment) {
        return Math.toIntExact(assessment.count(assessment.overall()));
    }
}
