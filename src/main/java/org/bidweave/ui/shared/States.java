package org.bidweave.ui.shared;

import org.bidweave.check.Assessment;
import org.bidweave.check.Verdict;
import org.bidweave.model.Warning;
import org.bidweave.timetable.Due;

/// How verdicts and due dates are shown.
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

    /// A late step is a risk and a pressing one worth knowing; done is no state of its own, as green means met and nothing else.
    public static State of(Due due) {
        return switch (due) {
            case LATE -> State.RISK;
            case TODAY, THIS_WEEK -> State.INFORMATION;
            case NO_DATE -> State.UNKNOWN;
            case DONE, LATER -> State.NONE;
        };
    }

    /// What may end a partner is a gap in the bid; accounts that are late are a risk.
    public static State of(Warning warning) {
        return switch (warning) {
            case REMOVED, INSOLVENT, IN_ADMINISTRATION -> State.GAP;
            case OVERDUE -> State.RISK;
        };
    }

    /// How many rules stand at the worst verdict.
    public static int worstCount(Assessment assessment) {
        return Math.toIntExact(assessment.count(assessment.overall()));
    }
}
