package org.bidweave.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.model.Timetable;
import org.jspecify.annotations.Nullable;

/// What a user records of the go/no-go.
public final class GoNoGoEdits {

    /// What still has to be entered before the go/no-go can be closed.
    public enum Needed {
        OUTCOME,
        FOR_PEOPLE,
        LOCAL_PROVIDER
    }

    private GoNoGoEdits() {}

    public static Edit setOutcome(@Nullable Outcome outcome) {
        return change("Go or no-go", it -> it.withOutcome(outcome));
    }

    public static Edit setForPeople(String reason) {
        return change("Reason for the people served", it -> it.withForPeople(reason));
    }

    public static Edit setLocalProvider(String effect) {
        return change("Effect on the local provider", it -> it.withLocalProvider(effect));
    }

    public static Edit setNote(String note) {
        return change("Note on the go/no-go", it -> it.withNote(note));
    }

    public static Edit setBy(String by) {
        return change("Who decided", it -> it.withBy(by));
    }

    /// In the order of the form. Stepping aside for another bidder also needs what that does to whoever serves the people now.
    public static List<Needed> needed(GoNoGo goNoGo) {
        var needed = new ArrayList<Needed>();
        if (goNoGo.outcome() == null) {
            needed.add(Needed.OUTCOME);
        }
        if (goNoGo.forPeople().isEmpty()) {
            needed.add(Needed.FOR_PEOPLE);
        }
        if (goNoGo.outcome() == Outcome.SUPPORT_ANOTHER && goNoGo.localProvider().isEmpty()) {
            needed.add(Needed.LOCAL_PROVIDER);
        }
        return needed;
    }

    /// A bid that goes on and was not being built yet moves to Build in the same step, and the go/no-go of its timetable is done.
    public static Edit close(LocalDate on) {
        return new Edit("Close the go/no-go", bid -> bid
                .withGoNoGo(bid.goNoGo().withOn(on))
                .withTimetable(bid.timetable().withMilestone(Timetable.GO_NO_GO, it -> it.done() == null ? it.withDone(on) : it))
                .withProgress(progressAfter(bid)));
    }

    public static Edit reopen() {
        return change("Open the go/no-go again", it -> it.withOn(null));
    }

    public static Edit moveToDecided() {
        return new Edit("Move to Decided", bid -> bid.withProgress(Progress.DECIDED));
    }

    /// Where the bid stands once its go/no-go is closed as it is now.
    public static Progress progressAfter(Bid bid) {
        var outcome = bid.goNoGo().outcome();
        var goes = outcome == Outcome.GO || outcome == Outcome.GO_WITH_PARTNERS;
        return goes && (bid.progress() == Progress.IDENTIFY || bid.progress() == Progress.QUALIFY) ? Progress.BUILD : bid.progress();
    }

    private static Edit change(String name, UnaryOperator<GoNoGo> change) {
        return new Edit(name, bid -> bid.withGoNoGo(change.apply(bid.goNoGo())));
    }
}
