package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bidweave.model.Milestone;

/// Fits the steps that are still to be done between today and submission, in proportion and in their order. Steps with a day of their own
/// keep it.
public record Squeeze(Plan plan) {

    /// There are late steps to fit in, and a working day is left to fit them into.
    public boolean possible() {
        var submission = plan.dates().submission();
        return submission != null && !submission.isBefore(start()) && plan.steps().stream().anyMatch(step -> movable(step) && step.late());
    }

    /// The milestones with fewer days before submission; as they were where it is not possible.
    public List<Milestone> milestones() {
        var submission = plan.dates().submission();
        if (submission == null || !possible()) {
            return plan.timetable().milestones();
        }
        long left = ChronoUnit.DAYS.between(start(), submission);
        return plan.steps().stream().map(step -> movable(step) ? squeezed(step.milestone(), left) : step.milestone()).toList();
    }

    /// How many days before submission the first of these steps stands.
    public int daysNeeded() {
        return plan.steps().stream().filter(Squeeze::movable).mapToInt(step -> step.milestone().daysBefore()).max().orElse(0);
    }

    /// Begins on a working day, so that no step moves back to before today.
    private LocalDate start() {
        return new BankHolidays(plan.timetable().nation()).nextWorkingDay(plan.today());
    }

    private Milestone squeezed(Milestone milestone, long left) {
        return milestone.withDaysBefore(Math.toIntExact(milestone.daysBefore() * left / Math.max(1, daysNeeded())));
    }

    private static boolean movable(Planned step) {
        return !step.done() && !step.own();
    }
}
