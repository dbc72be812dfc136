package org.bidweave.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bidweave.check.Words;
import org.jspecify.annotations.Nullable;

/// How old what is known of an organisation is. Defaults: accounts are old 18 months after the end of their year (as for rule FIN-11), a
/// reference three years after it ended (as far back as buyers commonly look), any other figure 12 months after its day.
public final class Age {

    private static final int ACCOUNTS = 18;
    private static final int REFERENCE = 36;
    private static final int FIGURE = 12;

    private Age() {}

    /// "19 months old", "3 years old"; empty where they are not old, or of no known day.
    public static Optional<String> ofAccounts(@Nullable LocalDate yearEnd, LocalDate today) {
        return old(yearEnd, today, ACCOUNTS);
    }

    public static Optional<String> ofReference(@Nullable LocalDate ended, LocalDate today) {
        return old(ended, today, REFERENCE);
    }

    public static Optional<String> ofFigure(@Nullable LocalDate asOf, LocalDate today) {
        return old(asOf, today, FIGURE);
    }

    /// "3 months ago", "in 20 days", "today".
    public static String from(LocalDate day, LocalDate today) {
        return day.equals(today) ? "today" : day.isAfter(today) ? "in " + between(today, day) : between(day, today) + " ago";
    }

    private static Optional<String> old(@Nullable LocalDate day, LocalDate today, int months) {
        return day == null || !today.isAfter(day.plusMonths(months)) ? Optional.empty() : Optional.of(between(day, today) + " old");
    }

    private static String between(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to);
        return months >= 24 ? Words.count(months / 12, "year")
                : months >= 3 ? Words.count(months, "month") : Words.count(ChronoUnit.DAYS.between(from, to), "day");
    }
}
