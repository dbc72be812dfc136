package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bidweave.ui.shared.Days;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.DateText;
import org.bidweave.ui.shared.typed.Typed;
import org.jspecify.annotations.Nullable;

/// The day on which something was done: a tick ("x", "yes") for today, "yesterday", or a date that is not still to come.
record DoneText(Texts texts, LocalDate today) {

    private static final Set<String> TICKS = Set.of("x", "y", "yes", "done", "✓", "✔");

    /// What a cell offers.
    List<String> words() {
        return List.of(texts.of("tender.timetable.done.today"), texts.of("tender.timetable.done.yesterday"));
    }

    /// "4 Sep", with its year where that is not the last such day.
    String show(@Nullable LocalDate day) {
        return day == null ? "" : day.isAfter(today.minusYears(1)) && !day.isAfter(today) ? Days.shortDay(day) : Asked.date(day);
    }

    Typed<LocalDate> read(String typed) {
        var text = typed.strip();
        if (TICKS.contains(text.toLowerCase(Locale.ROOT)) || text.equalsIgnoreCase(words().getFirst())) {
            return new Typed.Understood<>(today);
        }
        return text.equalsIgnoreCase(words().getLast()) ? new Typed.Understood<>(today.minusDays(1)) : past(dates().read(text));
    }

    /// Without a year the last such day is meant, not the next.
    private DateText dates() {
        return new DateText(texts, today.minusYears(1).plusDays(1));
    }

    private Typed<LocalDate> past(Typed<LocalDate> typed) {
        return typed instanceof Typed.Understood<LocalDate>(var day) && day.isAfter(today)
                ? new Typed.NotUnderstood<>(texts.of("tender.timetable.done.future", Days.withWeekday(day)))
                : typed;
    }
}
