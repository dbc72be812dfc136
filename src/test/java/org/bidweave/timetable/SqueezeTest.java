package org.bidweave.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.Milestone;
import org.bidweave.model.MilestoneId;
import org.junit.jupiter.api.Test;

class SqueezeTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 9, 30);

    @Test
    void theStepsShareTheDaysLeftInTheirOrder() {
        var plan = Plan.of(bid(SUBMISSION, BankHolidayNation.ENGLAND_AND_WALES), SUBMISSION.minusDays(21));
        assertEquals(List.of(21, 19, 18, 15, 10, 8, 6, 3, 1), new Squeeze(plan).milestones().stream().map(Milestone::daysBefore).toList());
    }

    @Test
    void whatIsDoneAndWhatHasItsOwnDayStays() {
        var own = new MilestoneId("structure");
        var bid = TimetableEdits.setOn(own, LocalDate.of(2026, 9, 10)).change().apply(
                TimetableEdits.setDone(new MilestoneId("notice"), LocalDate.of(2026, 9, 1)).change().apply(
                        bid(SUBMISSION, BankHolidayNation.ENGLAND_AND_WALES)));
        var squeezed = new Squeeze(Plan.of(bid, SUBMISSION.minusDays(21))).milestones();
        assertEquals(List.of(35, 21, 19, 25), squeezed.subList(0, 4).stream().map(Milestone::daysBefore).toList());
    }

    @Test
    void thereIsNothingToSqueezeInTimeOrTooLate() {
        var bid = bid(SUBMISSION, BankHolidayNation.ENGLAND_AND_WALES);
        assertFalse(new Squeeze(Plan.of(bid, SUBMISSION.minusDays(40))).possible());
        assertFalse(new Squeeze(Plan.of(bid, SUBMISSION.plusDays(1))).possible());
        assertTrue(new Squeeze(Plan.of(bid, SUBMISSION)).possible());
        assertFalse(new Squeeze(Plan.of(bid.withTender(tender -> tender.withDates(Dates.EMPTY)), SUBMISSION)).possible());
        assertEquals(bid.timetable().milestones(), new Squeeze(Plan.of(bid, SUBMISSION.minusDays(40))).milestones());
    }

    @Property
    void aPlannedDayIsAWorkingDayAndNeverAfterTheDayCounted(
            @ForAll("days") LocalDate submission, @ForAll BankHolidayNation nation, @ForAll @IntRange(max = 400) int days) {
        var bid = bid(submission, nation);
        var step = Plan.of(TimetableEdits.setDaysBefore(new MilestoneId("price"), days).change().apply(bid), submission).steps().get(5);
        var planned = Objects.requireNonNull(step.day());
        assertTrue(new BankHolidays(nation).working(planned));
        assertFalse(planned.isAfter(submission.minusDays(days)));
        assertTrue(planned.isAfter(submission.minusDays(days + 7L)), "No gap between working days is a week long.");
    }

    @Property
    void afterASqueezeNothingIsLateAndTheOrderHolds(
            @ForAll("days") LocalDate submission, @ForAll BankHolidayNation nation, @ForAll @IntRange(max = 60) int left) {
        var today = submission.minusDays(left);
        var bid = bid(submission, nation);
        var squeeze = new Squeeze(Plan.of(bid, today));
        if (squeeze.possible()) {
            var plan = Plan.of(TimetableEdits.squeeze(squeeze.milestones()).change().apply(bid), today);
            assertEquals(List.of(), plan.late());
            var days = plan.steps().stream().map(step -> Objects.requireNonNull(step.day())).toList();
            assertEquals(days.stream().sorted().toList(), days);
            assertFalse(days.getLast().isAfter(submission));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(2011, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static Bid bid(LocalDate submission, BankHolidayNation nation) {
        var bid = Bid.empty(new BidId("bid"));
        return bid.withTimetable(bid.timetable().withNation(nation))
                .withTender(tender -> tender.withDates(Dates.EMPTY.withSubmission(submission)));
    }
}
