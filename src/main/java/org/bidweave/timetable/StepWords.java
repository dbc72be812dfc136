package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.model.BankHolidayNation;

/// What is said of one line of the timetable on a day.
public record StepWords(LocalDate today, BankHolidayNation nation) {

    /// "3 days late", "today", "tomorrow", "in 5 days", "done Thu 3 Sep", "no date yet"
    public String state(Planned step) {
        return switch (step.due()) {
            case DONE -> "done " + DayWords.brief(Objects.requireNonNull(step.milestone().done()));
            case LATE -> late(Objects.requireNonNull(step.day()));
            case TODAY, THIS_WEEK, LATER -> DayWords.from(today, Objects.requireNonNull(step.day()));
            case NO_DATE -> "no date yet";
        };
    }

    /// Of a step of ours as [#state(Planned)], of a day of the buyer's how far off it is.
    public String state(Dated dated) {
        return switch (dated) {
            case Dated.Ours(var planned, _) -> state(planned);
            case Dated.Buyers(_, var day) -> DayWords.from(today, day);
        };
    }

    /// "Fri 11 Sep, in 4 days", "Fri 4 Sep, 3 days late"; empty where it has no day.
    public String due(Rung rung) {
        var by = rung.by();
        return by == null ? "" : DayWords.brief(by) + ", " + (rung.late() ? late(by) : DayWords.from(today, by));
    }

    /// As [#state(Planned)], at the beginning of a line: "Tomorrow".
    public String stands(Planned step) {
        return capital(state(step));
    }

    /// As [#state(Dated)], at the beginning of a line.
    public String stands(Dated dated) {
        return capital(state(dated));
    }

    /// "Go or no-go (G1): tomorrow", "Price frozen: 3 days late, and 2 more steps late"
    public String pressing(Pressing pressing) {
        return pressing.step().milestone().name() + ": " + state(pressing.step()) + more(pressing);
    }

    /// ", and 2 more steps late", or nothing.
    public String more(Pressing pressing) {
        return pressing.moreLate() == 0 ? "" : ", and " + DayWords.count(pressing.moreLate(), "more step", "more steps") + " late";
    }

    /// As [#stands(Planned)], of partners.
    public String stands(StageDue stage) {
        return capital(stage.due() == Due.LATE ? late(stage.by()) : DayWords.from(today, stage.by()));
    }

    /// The weekend or bank holiday on which the step was counted, or was put by hand: "Mon 31 Aug, the Summer bank holiday", "Sat 5 Sep".
    public Optional<String> free(Planned step) {
        return Optional.ofNullable(step.counted()).filter(day -> !new BankHolidays(nation).working(day))
                .map(day -> DayWords.brief(day) + new BankHolidays(nation).name(day).map(name -> ", " + name).orElse(""));
    }

    /// "39 days late".
    public String late(LocalDate day) {
        return DayWords.count(ChronoUnit.DAYS.between(day, today), "day", "days") + " late";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
