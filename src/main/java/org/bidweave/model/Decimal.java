package org.bidweave.model;

import java.math.BigDecimal;

/// An exact decimal number: full-time staff, a multiple, a rate (0.15 is 15%). Equal when the values are equal: 2.0 is 2.
public record Decimal(BigDecimal value) implements Comparable<Decimal> {

    public static final Decimal ZERO = Decimal.of(0);
    public static final Decimal ONE = Decimal.of(1);

    public Decimal {
        value = Exact.normal(value);
    }

    public static Decimal of(String text) {
        return new Decimal(new BigDecimal(text));
    }

    public static Decimal of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    public Decimal plus(Decimal other) {
        return new Decimal(value.add(other.value));
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public Fraction exact() {
        return Fraction.of(value);
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    /// Plain digits without trailing noughts: `3.75`, `80`.
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
