package org.bidweave.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.TestBids;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Member;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

/// Westmere is submitted on Wednesday 30 September 2026.
class LadderTest {

    private static final Member STILLWATER = Member.of(TestBids.STILLWATER, Role.SUBCONTRACTOR).withStage(Stage.DD_PASSED);

    @Test
    void theMemorandumIsDueTenDaysBeforeSubmissionOnAWorkingDay() {
        assertEquals(Optional.of("Fri 18 Sep, in 4 days"), next(STILLWATER, LocalDate.of(2026, 9, 14)));
        assertEquals(Optional.of("Fri 18 Sep, 3 days late"), next(STILLWATER, LocalDate.of(2026, 9, 21)));
    }

    @Test
    void nothingIsDueOfTheLeadOfReservesAndOfThoseWhoLeft() {
        for (var member : List.of(STILLWATER.withRole(Role.LEAD), STILLWATER.withRole(Role.RESERVE), STILLWATER.withStage(Stage.DECLINED))) {
            assertEquals(Optional.empty(), next(member, LocalDate.of(2026, 9, 14)));
        }
    }

    @Test
    void onceSubmittedOnlyTheContractIsDue() {
        assertEquals(Optional.empty(), next(STILLWATER, LocalDate.of(2026, 10, 2)));
        assertTrue(next(STILLWATER.withStage(Stage.MOU_SIGNED), LocalDate.of(2026, 10, 2)).isPresent());
    }

    @Test
    void partnersOfWhomTheSameIsDueStandTogether() {
        var today = LocalDate.of(2026, 9, 14);
        var bid = TestBids.WESTMERE.withAlternative(TestBids.A, it -> it.withMembers(List.of(
                Member.of(TestBids.HARBOURLIGHT, Role.LEAD), STILLWATER, Member.of(TestBids.LANTERN, Role.SUBCONTRACTOR).withStage(Stage.DD_PASSED),
                Member.of(TestBids.ASPIRA, Role.SUBCONTRACTOR).withStage(Stage.EOI))));

        assertEquals(List.of(
                new StageDue(Stage.DD_PASSED, LocalDate.of(2026, 9, 11), Due.LATE, List.of(TestBids.ASPIRA)),
                new StageDue(Stage.MOU_SIGNED, LocalDate.of(2026, 9, 18), Due.THIS_WEEK, List.of(TestBids.STILLWATER, TestBids.LANTERN))),
                StageDue.pressing(bid, today));
    }

    private static Optional<String> next(Member member, LocalDate today) {
        return Ladder.of(member, Plan.of(TestBids.WESTMERE, today)).next().map(new StepWords(today, BankHolidayNation.ENGLAND_AND_WALES)::due);
    }
}
