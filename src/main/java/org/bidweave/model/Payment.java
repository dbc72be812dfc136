package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// Payment in arrears (months), days to pay an invoice, and the part of the value paid by results (0.3 is 30%).
public record Payment(@Nullable Decimal arrearsMonths, @Nullable Integer days, @Nullable Decimal byResults) {

    public Payment {
        Require.notNegative(arrearsMonths, "arrears months");
        Require.notNegative(days, "days");
        Require.notNegative(byResults, "by results");
        if (byResults != null && byResults.compareTo(Decimal.ONE) > 0) {
            throw new IllegalArgumentException("Payment by results is more than the whole value.");
        }
    }

    public static final Payment EMPTY = new Payment(null, null, null);

    public Payment withArrearsMonths(@Nullable Decimal arrearsMonths) {
        return new Payment(arrearsMonths, days, byResults);
    }

    public Payment withDays(@Nullable Integer days) {
        return new Payment(arrearsMonths, days, byResults);
    }

    public Payment withByResults(@Nullable Decimal byResults) {
        return new Payment(arrearsMonths, days, byResults);
    }
}
