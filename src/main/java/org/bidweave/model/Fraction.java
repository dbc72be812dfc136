package org.bidweave.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// An exact rational number, so that an average of three years or a share of a contract is compared before it is rounded. Nearly all of them fit two
/// `long`s, which spares the rules most of their arithmetic's time; the few that do not are kept as [Wide].
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = Fraction.of(0);
    public static final Fraction ONE = Fraction.of(1);

    private final long above;
    private final long below;
    private final @Nullable Wide wide;

    /// The same in numbers of any length.
    private record Wide(BigInteger above, BigInteger below) {}

    /// Lowest terms, denominator above nought; a denominator of nought is an `ArithmeticException`.
    public Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction with nothing below the line.");
        }
        var common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        var lowest = new Wide(numerator.divide(common), denominator.divide(common));
        boolean fits = lowest.above.bitLength() < Long.SIZE && lowest.below.bitLength() < Long.SIZE;
        above = fits ? lowest.above.longValue() : 0;
        below = fits ? lowest.below.longValue() : 0;
        wide = fits ? null : lowest;
    }

    /// In lowest terms already.
    private Fraction(long above, long below) {
        this.above = above;
        this.below = below;
        wide = null;
    }

    public static Fraction of(long value) {
        return new Fraction(value, 1);
    }

    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? new Fraction(value.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /// `denominator` above nought.
    private static Fraction lowest(long numerator, long denominator) {
        long common = denominator == 1 ? 1 : common(numerator, denominator);
        return new Fraction(numerator / common, denominator / common);
    }

    private static long common(long one, long other) {
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return Math.abs(one);
    }

    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(above) : wide.above;
    }

    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(below) : wide.below;
    }

    public Fraction plus(Fraction other) {
        if (wide == null && other.wide == null) {
            if (below == other.below) {
                long sum = above + other.above;
                if (((above ^ sum) & (other.above ^ sum)) >= 0) {
                    return lowest(sum, below);
                }
            } else if (fits(above, other.below) && fits(other.above, below) && fits(below, other.below)) {
                long mine = above * other.below;
                long sum = mine + other.above * below;
                if (((mine ^ sum) & (other.above * below ^ sum)) >= 0) {
                    return lowest(sum, below * other.below);
                }
            }
        }
        return new Fraction(numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    private Fraction negated() {
        return wide == null && above != Long.MIN_VALUE ? new Fraction(-above, below) : new Fraction(numerator().negate(), denominator());
    }

    public Fraction times(Fraction other) {
        if (wide == null && other.wide == null && fits(above, other.above) && fits(below, other.below)) {
            return lowest(above * other.above, below * other.below);
        }
        return new Fraction(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    public Fraction dividedBy(Fraction other) {
        return times(other.reciprocal());
    }

    private Fraction reciprocal() {
        var over = denominator();
        return new Fraction(over, numerator());
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return wide == null ? Long.signum(above) : wide.above.signum();
    }

    public boolean atLeast(Fraction other) {
        return compareTo(other) >= 0;
    }

    public boolean moreThan(Fraction other) {
        return compareTo(other) > 0;
    }

    /// The whole number at or below.
    public long floor() {
        if (wide == null) {
            return Math.floorDiv(above, below);
        }
        var parts = wide.above.divideAndRemainder(wide.below);
        return (parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]).longValueExact();
    }

    /// For showing only: rounded HALF_UP to so many places.
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, RoundingMode.HALF_UP);
    }

    /// For showing only: the sum to the penny, HALF_UP.
    public Money toMoney() {
        return new Money(rounded(2));
    }

    @Override
    public int compareTo(Fraction other) {
        if (wide == null && other.wide == null) {
            if (below == other.below) {
                return Long.compare(above, other.above);
            }
            if (fits(above, other.below) && fits(other.above, below)) {
                return Long.compare(above * other.below, other.above * below);
            }
        }
        return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
    }

    /// Whether the product is a `long`.
    private static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == (one * other) >> (Long.SIZE - 1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction same && above == same.above && below == same.below
                && (wide == null ? same.wide == null : wide.equals(same.wide));
    }

    @Override
    public int hashCode() {
        return wide == null ? Long.hashCode(above) * 31 + Long.hashCode(below) : wide.hashCode();
    }

    @Override
    public String toString() {
        return numerator() + "/" + denominator();
    }
}
