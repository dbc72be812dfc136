package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /// "Go or no-go (G1): tomorrow", "Price frozen: 3 days late, and 2 more steps late"
    public String pressing(Pressing pressing) {
        return pressing.step().milestone().name() + ": " + state(pressing.step()) + more(pressing);
    }

    /// ", and 2 more steps late", or nothing.
    public String more(Pressing pressing) {
        return pressing.moreLate() == 0 ? "" : ", and " + DayWords.count(pressing.moreLate(), "more step", "more steps") + " late";
    }

    /// Why the day is not the one counted back, or that it is no working day; empty where there is nothing to say.
    public String note(Planned step) {
        var counted = step.counted();
        var day = step.day();
        if (counted == null || day == null) {
            return "";
        }
        if (step.own()) {
            return free(day).map(free -> "Your own day, " + free + ".").orElse("Your own day.");
        }
        return counted.equals(day) ? "" : "Moved from " + DayWords.brief(counted)
                + holiday(counted).map(name -> ", " + name).orElse("") + ".";
    }

    private String late(LocalDate day) {
        return DayWords.count(ChronoUnit.DAYS.between(day, today), "day", "days") + " late";
    }

    private Optional<String> free(LocalDate day) {
        return BankHolidays.weekend(day)
                ? Optional.of("a " + DayWords.full(day).split(" ", 2)[0])
                : holiday(day).map(name -> "but it is " + name);
    }

    private Optional<String> holiday(LocalDate day) {
        return new BankHolidays(nation).name(day);
    }
}
