package org.bidweave.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.edit.GoNoGoEdits.Needed;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.GoNoGo.Outcome;
import org.bidweave.model.Progress;
import org.bidweave.model.Timetable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoNoGoEditsTest {

    @ParameterizedTest
    @CsvSource({"GO, IDENTIFY, BUILD", "GO_WITH_PARTNERS, QUALIFY, BUILD", "GO, SUBMIT, SUBMIT", "DO_NOT_BID, QUALIFY, QUALIFY",
            "SUPPORT_ANOTHER, IDENTIFY, IDENTIFY", "CHALLENGE, QUALIFY, QUALIFY"})
    void aBidThatGoesOnMovesToBuildInTheSameStep(Outcome outcome, Progress from, Progress to) {
        var bid = decided(outcome).withProgress(from);
        var history = History.of(bid).apply(GoNoGoEdits.close(TestBids.TODAY));

        assertEquals(to, history.present().progress());
        assertEquals(TestBids.TODAY, history.present().goNoGo().on());
        assertEquals(bid, history.undo().present());
    }

    @Test
    void theReasonForThePeopleServedIsAlwaysNeededAndTheLocalProviderWhereWeStepAside() {
        assertEquals(List.of(Needed.OUTCOME, Needed.FOR_PEOPLE), GoNoGoEdits.needed(GoNoGo.EMPTY));
        assertEquals(List.of(Needed.FOR_PEOPLE), GoNoGoEdits.needed(GoNoGo.EMPTY.withOutcome(Outcome.DO_NOT_BID).withForPeople("  ")));
        assertEquals(List.of(Needed.LOCAL_PROVIDER),
                GoNoGoEdits.needed(GoNoGo.EMPTY.withOutcome(Outcome.SUPPORT_ANOTHER).withForPeople("They keep the workers they know.")));
        assertEquals(List.of(), GoNoGoEdits.needed(decided(Outcome.GO).goNoGo()));
    }

    @Test
    void closingItTicksItOffInTheTimetableAndOpeningItAgainLeavesThat() {
        var closed = GoNoGoEdits.close(TestBids.TODAY).change().apply(decided(Outcome.GO));

        assertEquals(TestBids.TODAY, ticked(closed));
        assertEquals(TestBids.TODAY, ticked(GoNoGoEdits.reopen().change().apply(closed)));
        assertEquals(TestBids.TODAY, ticked(GoNoGoEdits.close(TestBids.TODAY.plusDays(3)).change().apply(closed)));
    }

    @Test
    void openedAgainItKeepsWhatWasSaid() {
        var closed = GoNoGoEdits.close(TestBids.TODAY).change().apply(decided(Outcome.GO));
        var open = GoNoGoEdits.reopen().change().apply(closed);

        assertFalse(open.goNoGo().closed());
        assertEquals("Shorter waits.", open.goNoGo().forPeople());
    }

    private static @Nullable LocalDate ticked(Bid bid) {
        return bid.timetable().milestones().stream().filter(it -> it.id().equals(Timetable.GO_NO_GO)).findFirst().orElseThrow().done();
    }

    private static Bid decided(Outcome outcome) {
        return TestBids.WESTMERE.withGoNoGo(GoNoGo.EMPTY.withOutcome(outcome).withForPeople("Shorter waits."));
    }
}
