package org.bidweave.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bidweave.edit.Edit;
import org.bidweave.edit.TimetableEdits;
import org.bidweave.model.BankHolidayNation;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Dates;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Timetable;
import org.junit.jupiter.api.Test;

/// Submission is on Wednesday 30 September 2026 at noon.
class PlanTest {

    private static final MilestoneId G1 = new MilestoneId("go-no-go");
    private static final MilestoneId G3 = new MilestoneId("shares");
    private static final MilestoneId PRICE = new MilestoneId("price");
    private static final MilestoneId SUBMIT = new MilestoneId("submit");
    private static final LocalDate EARLY = LocalDate.of(2026, 8, 14);
    private static final LocalDate SUBMISSION = LocalDate.of(2026, 9, 30);
    private static final Bid BID = Bid.empty(new BidId("bid")).withTender(tender -> tender.withDates(
            Dates.EMPTY.withSubmission(SUBMISSION).withSubmissionTime(LocalTime.NOON)));

    @Test
    void everyStepFallsOnAWorkingDayCountedBackFromSubmission() {
        assertEquals(
                List.of("Wed 26 Aug", "Fri 28 Aug", "Fri 28 Aug", "Fri 4 Sep", "Fri 11 Sep", "Wed 16 Sep", "Fri 18 Sep", "Fri 25 Sep", "Mon 28 Sep"),
                Plan.of(BID, EARLY).steps().stream().map(step -> DayWords.brief(step.day())).toList());
    }

    @Test
    void theNationDecidesWhichDaysAreFree() {
        var scottish = BID.withTimetable(BID.timetable().withNation(BankHolidayNation.SCOTLAND));
        assertEquals(LocalDate.of(2026, 8, 31), Plan.of(scottish, EARLY).steps().get(2).day());
    }

    @Test
    void theStepsThatWereMovedAreNamedWithTheDayTheyWereMovedFrom() {
        var notes = new PlanWords(Plan.of(BID, EARLY)).notes();
        assertEquals(1, notes.size());
        assertTrue(notes.getFirst().startsWith("Moved to the working day before: Longlist called, expression of interest out (Mon 31 Aug, the Summer "
                + "bank holiday), First gap matrix and choice of structure (G2) (Sat 5 Sep), "), notes.toString());
    }

    @Test
    void anOwnDayIsNeverMovedAndSaysThatItIsFree() {
        var plan = Plan.of(with(TimetableEdits.setOn(G3, LocalDate.of(2026, 9, 12)), TimetableEdits.setOn(G1, LocalDate.of(2026, 8, 31))), EARLY);
        assertEquals(LocalDate.of(2026, 9, 12), plan.steps().get(4).day());
        assertEquals("Your own day, though no working day: Go or no-go (G1) (Mon 31 Aug, the Summer bank holiday), "
                + "Due diligence back, shares and volumes agreed (G3) (Sat 12 Sep).", new PlanWords(plan).notes().getLast());
    }

    @Test
    void eachStepSaysHowItStands() {
        var today = LocalDate.of(2026, 9, 11);
        var plan = Plan.of(with(TimetableEdits.setDone(new MilestoneId("notice"), LocalDate.of(2026, 8, 26))), today);
        var words = new StepWords(today, plan.timetable().nation());
        assertEquals(
                List.of("DONE done Wed 26 Aug", "LATE 14 days late", "LATE 14 days late", "LATE 7 days late", "TODAY today", "THIS_WEEK in 5 days",
                        "THIS_WEEK in 7 days", "LATER in 14 days", "LATER in 17 days"),
                plan.steps().stream().map(step -> step.due() + " " + words.state(step)).toList());
        assertEquals(3, plan.late().size());
        assertEquals(Optional.of("Due diligence back, shares and volumes agreed (G3)"), plan.next().map(Dated::words));
    }

    @Test
    void withoutADayOfSubmissionThereAreNoDates() {
        var plan = Plan.of(Bid.empty(new BidId("bid")), EARLY);
        assertTrue(plan.steps().stream().allMatch(step -> step.due() == Due.NO_DATE));
        assertEquals(List.of(), plan.dated());
        assertEquals("There is no day of submission yet, so the steps have no dates. Enter it under Dates.", new PlanWords(plan).summary());
    }

    @Test
    void theSummarySaysWhenSubmissionIsAndWhatIsNext() {
        assertEquals("Submission is on Wednesday 30 September 2026 at 12:00, 47 days from now; next: Notice entered on Wednesday 26 August.",
                summary(EARLY));
        assertEquals("Submission is today at 12:00.", summary(SUBMISSION));
        assertEquals("Submission was on Wednesday 30 September 2026 at 12:00, 3 days ago.", summary(SUBMISSION.plusDays(3)));
        assertEquals("Submission is on Wednesday 30 September 2026 at 12:00, 2 days from now; next: Submit today.", summary(SUBMISSION.minusDays(2)));
    }

    @Test
    void aNoticeThatCameLateLeavesTooFewDays() {
        assertEquals(Optional.of("The standard timetable needs 35 days; 21 are left: 4 steps are already late."),
                new PlanWords(Plan.of(BID, LocalDate.of(2026, 9, 9))).shortage());
        assertEquals(Optional.empty(), new PlanWords(Plan.of(BID, EARLY)).shortage());
        assertEquals(Optional.empty(), new PlanWords(Plan.of(BID, SUBMISSION.plusDays(1))).shortage());
        var begun = with(TimetableEdits.setDone(new MilestoneId("notice"), EARLY));
        assertEquals(Optional.of("What is still to be done needs 33 days; 21 are left: 3 steps are already late."),
                new PlanWords(Plan.of(begun, LocalDate.of(2026, 9, 9))).shortage());
    }

    @Test
    void theBuyersDaysStandBetweenOursByDay() {
        var bid = BID.withTender(tender -> tender.withDates(tender.dates().withClarification(LocalDate.of(2026, 9, 16))
                .withContractStart(LocalDate.of(2027, 4, 1))));
        var words = Plan.of(bid, EARLY).dated().stream().map(Dated::words).toList();
        assertEquals(List.of("Price frozen", "Last day for questions"), words.subList(5, 7));
        assertEquals(List.of("Submit", "Submission", "Contract start"), words.subList(9, 12));
    }

    @Test
    void aStepAfterSubmissionOrBeforeWhatItRestsOnIsSaid() {
        var late = new PlanWords(Plan.of(with(TimetableEdits.setOn(SUBMIT, LocalDate.of(2026, 10, 2))), EARLY));
        assertEquals(List.of("“Submit” is planned for Fri 2 Oct, after submission on Wed 30 Sep."), late.order());
        var early = new PlanWords(Plan.of(with(TimetableEdits.setDaysBefore(PRICE, 28)), EARLY));
        assertEquals(1, early.order().size());
        assertTrue(early.order().getFirst().startsWith("“Price frozen” is planned for Wed 2 Sep, before “Due diligence back"), early.order().toString());
        assertEquals(List.of(), new PlanWords(Plan.of(BID, EARLY)).order());
    }

    @Test
    void sortingPutsTheMilestonesByDay() {
        var bid = with(TimetableEdits.setDaysBefore(PRICE, 28));
        var sorted = TimetableEdits.sort(Plan.of(bid, EARLY).byDay()).change().apply(bid);
        assertEquals(PRICE, sorted.timetable().milestones().get(3).id());
    }

    @Test
    void theStandardTimetableComesBackAndWhatWasDoneStays() {
        var changed = with(TimetableEdits.delete(SUBMIT), TimetableEdits.setDone(G1, EARLY), TimetableEdits.rename(G3, "Shares"));
        var back = TimetableEdits.standard().change().apply(changed).timetable();
        assertEquals(Timetable.STANDARD.withMilestone(G1, it -> it.withDone(EARLY)), back);
    }

    @Test
    void aNewStepStandsBeforeTheOneItWasAskedFor() {
        var id = TimetableEdits.nextId(BID.timetable(), Set.of());
        var bid = with(TimetableEdits.insert(id, Optional.of(PRICE)), TimetableEdits.rename(id, "Trustees meet"));
        assertEquals("Trustees meet", bid.timetable().milestones().get(5).name());
        assertFalse(bid.timetable().milestones().stream().anyMatch(it -> it.id().equals(TimetableEdits.nextId(bid.timetable(), Set.of()))));
    }

    private static String summary(LocalDate today) {
        return new PlanWords(Plan.of(BID, today)).summary();
    }

    private static Bid with(Edit... edits) {
        return Edit.together("Together", List.of(edits)).change().apply(BID);
    }
}
