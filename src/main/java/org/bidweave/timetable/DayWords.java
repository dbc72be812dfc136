package org.bidweave.timetable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days as sentences say them. English rather than UK, whose short September is "Sept".
final class DayWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private DayWords() {}

    /// "Wednesday 30 September 2026"
    static String full(LocalDate day) {
        return FULL.format(day);
    }

    /// "Friday 14 August"
    static String inFull(LocalDate day) {
        return LONG.format(day);
    }

    /// "Fri 14 Aug"
    static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /// "today", "tomorrow", "in 5 days", "yesterday", "3 days ago"
    static String from(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + days + " days" : -days + " days ago";
    }

    static String count(long count, String one, String many) {
        return count == 1 ? "1 " + one : count + " " + many;
    }
}
