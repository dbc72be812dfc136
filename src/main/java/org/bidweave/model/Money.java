package org.bidweave.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Locale;

/// A sum in pounds, exact. Equal when the sums are equal: £10.50 is £10.5. Yearly unless the field says otherwise.
public record Money(BigDecimal pounds) implements Comparable<Money> {

    public static final Money ZERO = Money.of(0);

    public Money {
        pounds = Exact.normal(pounds);
    }

    public static Money of(long pounds) {
        return new Money(BigDecimal.valueOf(pounds));
    }

    public static Money of(String pounds) {
        return new Money(new BigDecimal(pounds));
    }

    public static Money sum(Collection<Money> parts) {
        var sum = ZERO;
        for (var part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    public Money plus(Money other) {
        return new Money(pounds.add(other.pounds));
    }

    public Money minus(Money other) {
        return new Money(pounds.subtract(other.pounds));
    }

    public Money times(Decimal factor) {
        return new Money(pounds.multiply(factor.value()));
    }

    public boolean isNegative() {
        return pounds.signum() < 0;
    }

    public boolean isZero() {
        return pounds.signum() == 0;
    }

    public boolean isPositive() {
        return pounds.signum() > 0;
    }

    public Fraction exact() {
        return Fraction.of(pounds);
    }

    @Override
    public int compareTo(Money other) {
        return pounds.compareTo(other.pounds);
    }

    /// As shown: `£1,200,000`, with pence where there are any: `£35.50`. A sum below zero has a true minus: `−£54,000`.
    @Override
    public String toString() {
        var pence = pounds.abs().setScale(2, RoundingMode.HALF_UP);
        var whole = pence.stripTrailingZeros().scale() <= 0;
        return (pounds.signum() < 0 ? "−£" : "£") + String.format(Locale.UK, whole ? "%,.0f" : "%,.2f", pence);
    }
}
