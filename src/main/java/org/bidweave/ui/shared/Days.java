package org.bidweave.ui.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates and the days left to them, as shown. English rather than UK, whose short September is "Sept".
public final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /// "23 days", "1 day", "today", "3 days ago".
    public static String left(Texts texts, LocalDate today, LocalDate then) {
        var days = ChronoUnit.DAYS.between(today, then);
        return days < 0 ? texts.of("days.ago", -days) : texts.of("days", days);
    }

    /// "23 days left", "1 day left", "today", "3 days ago".
    public static String stillLeft(Texts texts, LocalDate today, LocalDate then) {
        return then.isAfter(today) ? texts.of("days.left", ChronoUnit.DAYS.between(today, then)) : left(texts, today, then);
    }

    /// How old something of that day is: "today", "yesterday", "9 days ago", "7 weeks ago", "5 months ago", "2 years ago".
    public static String ago(Texts texts, LocalDate today, LocalDate then) {
        long days = Math.max(0, ChronoUnit.DAYS.between(then, today));
        if (days < 14) {
            return texts.of("days.old", days);
        }
        long months = ChronoUnit.MONTHS.between(then, today);
        return months < 2 ? texts.of("days.old.weeks", days / 7)
                : months < 24 ? texts.of("days.old.months", months) : texts.of("days.old.years", months / 12);
    }

    /// "3 Oct 2026".
    public static String dayAndYear(LocalDate day) {
        return DAY_AND_YEAR.format(day);
    }

    /// "30 Sep".
    public static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    /// "Wed 30 Sep 2026".
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /// "Wed 30 Sep".
    public static String weekdayAndDay(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// "7 September 2026".
    public static String fullDay(LocalDate day) {
        return FULL.format(day);
    }

    /// "Monday 7 September 2026".
    public static String inFull(LocalDate day) {
        return LONG.format(day);
    }
}
