package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// How long a contract runs, in years, where the notice says so to the month.
final class Term {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MONTHS = 12;

    private Term() {}

    /// From the months, from days that are whole months of 30 as the publishers count them, or from the first and last day.
    static @Nullable Decimal years(@Nullable NoticePeriod period) {
        var months = months(period);
        return months == null ? null : years(months);
    }

    /// Whole months of the initial term, or `null` where the notice does not give them.
    static @Nullable Integer months(@Nullable NoticePeriod period) {
        if (period == null) {
            return null;
        }
        if (period.months() != null) {
            return period.months();
        }
        var days = period.days();
        if (days != null && days > 0 && days % DAYS_OF_A_MONTH == 0) {
            return days / DAYS_OF_A_MONTH;
        }
        return between(period.start(), period.end());
    }

    static @Nullable Decimal extensionYears(@Nullable NoticePeriod period) {
        if (period == null || period.end() == null || period.latestEnd() == null) {
            return null;
        }
        var months = wholeMonths(period.end().day(), period.latestEnd().day());
        return months == null ? null : years(months);
    }

    private static @Nullable Integer between(@Nullable NoticeDate start, @Nullable NoticeDate end) {
        return start == null || end == null ? null : wholeMonths(start.day(), end.day().plusDays(1));
    }

    /// The last day may be published as the day before or the day of the anniversary.
    private static @Nullable Integer wholeMonths(LocalDate from, LocalDate to) {
        for (var end : new LocalDate[] {to, to.minusDays(1)}) {
            var months = ChronoUnit.MONTHS.between(from, end);
            if (months > 0 && from.plusMonths(months).equals(end)) {
                return Math.toIntExact(months);
            }
        }
        return null;
    }

    /// `null` where the months are no decimal part of a year, as 20 of 12 are not.
    private static @Nullable Decimal years(int months) {
        var rounded = Fraction.of(months).dividedBy(Fraction.of(MONTHS)).rounded(6);
        return rounded.multiply(BigDecimal.valueOf(MONTHS)).compareTo(BigDecimal.valueOf(months)) == 0 && months > 0
                ? new Decimal(rounded)
                : null;
    }
}
