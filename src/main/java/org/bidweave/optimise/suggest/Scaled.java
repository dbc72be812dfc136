package org.bidweave.optimise.suggest;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Fraction;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Term;

/// A row whose factors are fractions, such as turnover averaged over three years: multiplied out to whole numbers. Where these grow beyond
/// what a long holds, factors are rounded down and what is asked up.
final class Scaled {

    private static final int MOST_BITS = 62;

    private final List<Fraction> factors = new ArrayList<>();
    private final List<Term.Of> terms = new ArrayList<>();
    private Fraction least;

    Scaled(Fraction least) {
        this.least = least;
    }

    Scaled plus(Fraction factor, Term.Of term) {
        factors.add(factor);
        terms.add(term);
        return this;
    }

    /// What is there whoever is chosen.
    Scaled given(Fraction amount) {
        least = least.minus(amount);
        return this;
    }

    Row row() {
        var denominator = least.denominator();
        for (var factor : factors) {
            denominator = denominator.multiply(factor.denominator()).divide(denominator.gcd(factor.denominator()));
        }
        var whole = new Fraction(denominator, BigInteger.ONE);
        var common = least.times(whole).numerator();
        int bits = common.bitLength();
        for (var factor : factors) {
            var times = factor.times(whole).numerator();
            common = common.gcd(times);
            bits = Math.max(bits, times.bitLength());
        }
        var by = common.signum() == 0 ? BigInteger.ONE : common;
        int tooMany = Math.max(0, bits - by.bitLength() + 1 - MOST_BITS);
        var scale = whole.dividedBy(new Fraction(by.shiftLeft(tooMany), BigInteger.ONE));
        var all = new ArrayList<Term>();
        for (int i = 0; i < terms.size(); i++) {
            all.add(new Term(factors.get(i).times(scale).floor(), terms.get(i)));
        }
        return new Row(all, -Fraction.ZERO.minus(least.times(scale)).floor());
    }
}
