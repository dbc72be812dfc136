package org.bidweave.exchange.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as lists write them, the day before the month.
final class Days {

    /// What programs write where there is no day.
    static final Set<LocalDate> NONE =
            Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1900, 1, 1), LocalDate.of(1899, 12, 30), LocalDate.of(1, 1, 1));

    private static final String TIME = "([ T].*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})" + TIME);
    private static final Pattern IN_WORDS =
            Pattern.compile("(?<day>\\d{1,2})(st|nd|rd|th)?[ -](?<month>\\p{Alpha}{3})\\p{Alpha}*,?[ -](?<year>\\d{4}|\\d{2})" + TIME);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /// "31/03/2023", "31/03/2023 00:00", "2023-03-31T00:00:00Z", "31 March 2023", "31-Mar-23"; `null` where it is none.
    static @Nullable LocalDate of(String text) {
        for (var pattern : List.of(YEAR_FIRST, DAY_FIRST, IN_WORDS)) {
            var match = pattern.matcher(text.strip());
            if (match.matches()) {
                return day(match);
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(MatchResult match) {
        try {
            int year = Integer.parseInt(match.group("year"));
            return LocalDate.of(year < 100 ? 2000 + year : year, month(match.group("month")), Integer.parseInt(match.group("day")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    }
}
