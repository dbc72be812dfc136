package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads contract periods: dates, the latest end, and lengths that publishers write in days of a 30-day month.
final class PeriodReader {
    private static final int DAYS_WRITTEN_FOR_A_MONTH = 30;
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    private final DateReader dates;

    PeriodReader(DateReader dates) {
        this.dates = dates;
    }

    /// The `contractPeriod` of a tender, lot or award; null where it says nothing.
    @Nullable NoticePeriod of(Part owner) {
        var period = owner.part("contractPeriod");
        var start = dates.date(period, "startDate");
        var end = dates.date(period, "endDate");
        var latest = dates.date(period, "maxExtentDate");
        var days = whole(period, "durationInDays");
        var months = whole(period, "durationInMonths");
        if (start == null && end == null && latest == null && days == null && months == null) {
            return null;
        }
        if (start != null && end != null && end.day().isBefore(start.day())) {
            owner.notes().add("The contract of %s is written to end on %s, before it starts on %s."
                    .formatted(owner.where(), Wording.day(end), Wording.day(start)));
        }
        return new NoticePeriod(start, end, latest, months == null ? monthsWrittenAsDays(days) : months, days);
    }

    /// Whether the months stand for a length published in days.
    static boolean isMonthsWrittenAsDays(NoticePeriod period) {
        return period.months() != null && Objects.equals(period.months(), monthsWrittenAsDays(period.days()));
    }

    private static @Nullable Integer monthsWrittenAsDays(@Nullable Integer days) {
        return days != null && days % DAYS_WRITTEN_FOR_A_MONTH == 0 ? Integer.valueOf(days / DAYS_WRITTEN_FOR_A_MONTH) : null;
    }

    private static @Nullable Integer whole(Part period, String field) {
        var number = period.number(field);
        if (number == null) {
            return null;
        }
        if (number.signum() <= 0 || number.compareTo(LONGEST) > 0 || number.stripTrailingZeros().scale() > 0) {
            period.notes().add("The length of the contract of %s is given as %s, which cannot be meant; it was left out."
                    .formatted(period.where(), Wording.shortened(number.toString(), 40)));
            return null;
        }
        return number.intValue();
    }
}
