package org.bidweave.optimise.suggest;

import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Limits;

/// On what terms partners are paid in an answer: what is proven of it is proven among answers on these terms.
public enum PayTerms {

    /// As one would offer them.
    USUAL,
    /// Only where less fails by it.
    FREE;

    /// The most of a lot that a partner usually keeps above the price of the people it serves.
    static final Fraction ABOVE_PRICE = Fraction.ONE.dividedBy(Fraction.of(20));

    /// The terms as a sentence.
    public String words(Limits limits) {
        var token = percent(limits.ballastShare().exact());
        var above = percent(ABOVE_PRICE);
        return switch (this) {
            case USUAL -> "Terms: for what it does in a lot a partner keeps no less than the price of its people there, or where it agreed to less today,"
                    + " no further below that price than today, in pounds and in part; at least " + token + " of the lot, or " + percent(limits.exposureHigh().exact()) + " of its turnover where that is less;"
                    + " and at most " + above + " of the lot above that price or what is agreed. The lead keeps the rest.";
            case FREE -> "Terms: on the usual ones (" + token + " of a lot at least, " + above + " of it above the price of its people at most) more would"
                    + " fail. Here a partner may keep any amount that is no less than the price of its people, or where it agreed to less today, no further"
                    + " below it than today, in pounds and in part. The lead keeps the rest.";
        };
    }

    private static String percent(Fraction part) {
        return Words.number(part.times(Fraction.of(100))) + "%";
    }
}
