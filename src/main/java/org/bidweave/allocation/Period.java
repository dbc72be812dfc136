package org.bidweave.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.bidweave.check.Words;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// When a contract runs, first and last day, without extensions; `null` where it is not entered.
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public static Period of(Tender tender) {
        var from = tender.dates().contractStart();
        var years = tender.budget().termYears();
        return new Period(from, from == null || years == null
                ? null
                : from.plusMonths(years.value().multiply(MONTHS).setScale(0, RoundingMode.UP).longValueExact()).minusDays(1));
    }

    /// Whether they may run at the same time: what is not entered may.
    public boolean mayMeet(Period other) {
        return notAfter(from, other.until) && notAfter(other.from, until);
    }

    private static boolean notAfter(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null || !first.isAfter(last);
    }

    public boolean known() {
        return from != null && until != null;
    }

    boolean overOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /// "1 Apr 2027 to 31 Mar 2030", or what of it is known.
    public String words() {
        if (from == null) {
            return "no dates entered";
        }
        return until == null ? "from " + Words.day(from) : Words.day(from) + " to " + Words.day(until);
    }
}
