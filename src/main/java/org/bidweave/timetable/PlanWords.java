package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Milestone;
import org.bidweave.model.MilestoneId;
import org.bidweave.model.Timetable;
import org.jspecify.annotations.Nullable;

/// What is said of a timetable as a whole.
public record PlanWords(Plan plan) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /// When submission is and what comes next.
    public String summary() {
        var submission = plan.dates().submission();
        return submission == null ? noSubmission() : submission(submission) + next() + ".";
    }

    /// "The standard timetable needs 35 days; 21 are left: 4 steps are already late."
    public Optional<String> shortage() {
        var submission = plan.dates().submission();
        var late = plan.late().size();
        if (submission == null || plan.over() || late == 0) {
            return Optional.empty();
        }
        var steps = DayWords.count(late, "step is", "steps are") + " already late.";
        long left = ChronoUnit.DAYS.between(plan.today(), submission);
        int needed = new Squeeze(plan).daysNeeded();
        return Optional.of(needed <= left ? steps
                : "%s %s; %s left: %s".formatted(whose(), DayWords.count(needed, "day", "days"), left == 1 ? "1 is" : left + " are", steps));
    }

    /// A sentence for each step after submission, and for each that comes before one it rests on in the standard timetable.
    public List<String> order() {
        return Stream.concat(afterSubmission(), beforeItsGate()).toList();
    }

    /// Which steps were moved off a weekend or a bank holiday, and which stand on one because their day was set by hand.
    public List<String> notes() {
        return Stream.of(
                listed("Moved to the working day before: ", step -> !step.own()),
                listed("Your own day, though no working day: ", Planned::own)).flatMap(Optional::stream).toList();
    }

    private Optional<String> listed(String beginning, Predicate<Planned> which) {
        var words = new StepWords(plan.today(), plan.timetable().nation());
        var steps = plan.steps().stream().filter(step -> !step.done()).filter(which)
                .flatMap(step -> words.free(step).map(free -> step.milestone().name() + " (" + free + ")").stream())
                .collect(Collectors.joining(", "));
        return steps.isEmpty() ? Optional.empty() : Optional.of(beginning + steps + ".");
    }

    private String noSubmission() {
        var dated = plan.steps().stream().anyMatch(step -> step.day() != null);
        return "There is no day of submission yet, so " + (dated ? "only steps with a day of their own have a date" : "the steps have no dates")
                + ". Enter it under Dates.";
    }

    private String submission(LocalDate day) {
        var days = ChronoUnit.DAYS.between(plan.today(), day);
        if (days == 0) {
            return "Submission is today" + at(plan.dates().submissionTime());
        }
        return (days > 0 ? "Submission is on " : "Submission was on ") + DayWords.full(day) + at(plan.dates().submissionTime()) + ", "
                + (days > 0 ? DayWords.count(days, "day", "days") + " from now" : DayWords.from(plan.today(), day));
    }

    private static String at(@Nullable LocalTime time) {
        return time == null ? "" : " at " + TIME.format(time);
    }

    private String next() {
        return plan.next()
                .filter(next -> !(next instanceof Dated.Buyers(var which, _) && which == BuyersDate.SUBMISSION))
                .map(next -> "; next: " + next.words() + (next.day().equals(plan.today()) ? " today" : " on " + DayWords.inFull(next.day())))
                .orElse("");
    }

    private String whose() {
        if (plan.steps().stream().anyMatch(Planned::done)) {
            return "What is still to be done needs";
        }
        var standard = days(Timetable.STANDARD).equals(days(plan.timetable()));
        return standard ? "The standard timetable needs" : "The timetable needs";
    }

    private static List<Integer> days(Timetable timetable) {
        return timetable.milestones().stream().map(Milestone::daysBefore).toList();
    }

    private Stream<String> afterSubmission() {
        var submission = plan.dates().submission();
        return submission == null ? Stream.empty() : open().filter(step -> step.day().isAfter(submission))
                .map(step -> "“%s” is planned for %s, after submission on %s.".formatted(
                        step.words(), DayWords.brief(step.day()), DayWords.brief(submission)));
    }

    private Stream<String> beforeItsGate() {
        var sentences = new ArrayList<String>();
        Dated.@Nullable Ours latest = null;
        for (var id : Timetable.STANDARD.milestones().stream().map(Milestone::id).toList()) {
            var step = open().filter(it -> id(it).equals(id)).findFirst();
            if (step.isPresent() && latest != null && step.get().day().isBefore(latest.day())) {
                sentences.add("“%s” is planned for %s, before “%s” on %s.".formatted(
                        step.get().words(), DayWords.brief(step.get().day()), latest.words(), DayWords.brief(latest.day())));
            } else {
                latest = step.orElse(latest);
            }
        }
        return sentences.stream();
    }

    private static MilestoneId id(Dated.Ours step) {
        return step.planned().milestone().id();
    }

    private Stream<Dated.Ours> open() {
        return plan.steps().stream().filter(step -> !step.done())
                .flatMap(step -> Stream.ofNullable(step.day()).map(day -> new Dated.Ours(step, day)));
    }
}
