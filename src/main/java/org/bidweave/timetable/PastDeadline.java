package org.bidweave.timetable;

import java.time.LocalDate;
import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Progress;

/// A bid that is not on the lane of those to be submitted yet, though its day of submission is past: it was sent and nobody noted it, or it is too
/// late. A bid that was given up presses for nothing.
public final class PastDeadline {

    private PastDeadline() {}

    /// The day it was to be submitted; empty where all is well.
    public static Optional<LocalDate> of(Bid bid, LocalDate today) {
        return Optional.ofNullable(bid.tender().dates().submission()).filter(day -> day.isBefore(today) && bid.progress().compareTo(Progress.SUBMIT) < 0 && !givenUp(bid.goNoGo()));
    }

    private static boolean givenUp(GoNoGo decided) {
        return decided.closed() && decided.outcome() != GoNoGo.Outcome.GO && decided.outcome() != GoNoGo.Outcome.GO_WITH_PARTNERS;
    }
}
