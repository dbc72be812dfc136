package org.bidweave.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Short or long, a fraction is the same number: held against whole numbers of any length at the edges of what a `long` holds.
class FractionTest {

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void arithmeticIsThatOfNumbersOfAnyLength(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        assertEquals(new Fraction(up(one, other).add(up(other, one)), below(one, other)), one.plus(other));
        assertEquals(new Fraction(up(one, other).subtract(up(other, one)), below(one, other)), one.minus(other));
        assertEquals(new Fraction(one.numerator().multiply(other.numerator()), below(one, other)), one.times(other));
        assertEquals(up(one, other).compareTo(up(other, one)), one.compareTo(other));
        if (other.signum() != 0) {
            assertEquals(one, one.dividedBy(other).times(other));
        }
    }

    @Property
    void equalNumbersAreEqualFractions(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        assertEquals(one.compareTo(other) == 0, one.equals(other));
        assertEquals(one, one.plus(other).minus(other));
        assertEquals(one.hashCode(), one.plus(other).minus(other).hashCode());
    }

    @Property
    void theFloorIsTheWholeNumberAtOrBelow(@ForAll("fractions") Fraction one) {
        var floor = one.rounded(0).toBigInteger().bitLength() > 62 ? null : one.floor();
        if (floor != null) {
            assertEquals(one, one.max(Fraction.of(floor)));
            assertEquals(one, one.min(Fraction.of(floor + 1)));
        }
    }

    @Test
    void lowestTermsAndASignAbove() {
        assertEquals(Fraction.of(new BigDecimal("-0.5")), new Fraction(BigInteger.valueOf(3), BigInteger.valueOf(-6)));
        assertEquals(BigInteger.TWO, Fraction.of(new BigDecimal("-0.5")).denominator());
        assertThrows(ArithmeticException.class, () -> Fraction.ONE.dividedBy(Fraction.ZERO));
        assertEquals(new Fraction(LONGEST.add(BigInteger.ONE), BigInteger.ONE), Fraction.ZERO.minus(Fraction.of(Long.MIN_VALUE)));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        var whole = Arbitraries.oneOf(Arbitraries.bigIntegers().between(BigInteger.valueOf(-1000), BigInteger.valueOf(1000)),
                Arbitraries.bigIntegers().between(LONGEST.negate().shiftLeft(2), LONGEST.shiftLeft(2)),
                Arbitraries.of(LONGEST, LONGEST.negate(), BigInteger.valueOf(Long.MIN_VALUE), BigInteger.ONE.shiftLeft(32)));
        return Combinators.combine(whole, whole.filter(below -> below.signum() != 0)).as(Fraction::new);
    }

    private static BigInteger up(Fraction one, Fraction other) {
        return one.numerator().multiply(other.denominator());
    }

    private static BigInteger below(Fraction one, Fraction other) {
        return one.denominator().multiply(other.denominator());
    }
}
