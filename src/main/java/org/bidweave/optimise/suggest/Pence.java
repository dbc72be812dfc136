package org.bidweave.optimise.suggest;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// Money as whole pence and back. What is rounded is rounded so that nothing passes that would fail.
final class Pence {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Pence() {}

    static long down(Money money) {
        return down(money.exact());
    }

    static long down(Fraction pounds) {
        return pounds.times(new Fraction(HUNDRED, BigInteger.ONE)).floor();
    }

    static long up(Fraction pounds) {
        return -down(Fraction.ZERO.minus(pounds));
    }

    static Money money(long pence) {
        return new Money(BigDecimal.valueOf(pence, 2));
    }
}
