package org.bidweave.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.GoNoGo;
import org.bidweave.model.Progress;
import org.junit.jupiter.api.Test;

class PastDeadlineTest {

    private static final Bid BID = TestBids.WESTMERE.withProgress(Progress.BUILD);
    private static final LocalDate SUBMISSION = Objects.requireNonNull(BID.tender().dates().submission());

    private static Bid decided(GoNoGo.Outcome outcome) {
        return BID.withGoNoGo(new GoNoGo(outcome, "They wait too long today.", "", "", "Trustees", SUBMISSION.minusDays(20)));
    }

    @Test
    void itIsPastTheDayAfterAndNotBefore() {
        assertEquals(Optional.empty(), PastDeadline.of(BID, SUBMISSION));
        assertEquals(Optional.of(SUBMISSION), PastDeadline.of(BID, SUBMISSION.plusDays(1)));
        assertEquals(Optional.of(SUBMISSION), PastDeadline.of(decided(GoNoGo.Outcome.GO_WITH_PARTNERS), SUBMISSION.plusDays(1)));
    }

    @Test
    void whatWasSentOrGivenUpPressesForNothing() {
        assertEquals(Optional.empty(), PastDeadline.of(BID.withProgress(Progress.SUBMIT), SUBMISSION.plusDays(1)));
        assertEquals(Optional.empty(), PastDeadline.of(decided(GoNoGo.Outcome.DO_NOT_BID), SUBMISSION.plusDays(1)));
        assertEquals(Optional.empty(), PastDeadline.of(decided(GoNoGo.Outcome.SUPPORT_ANOTHER), SUBMISSION.plusDays(1)));
    }
}
