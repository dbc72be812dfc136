package org.bidweave.check;

import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// One comparison that a way of counting turnover makes for lots won together: of one participant, or of all together where `who` is
/// `null`. `have` or `need` is `null` where a figure is missing, and then so is `margin`: have less need.
public record Comparison(
        LotSet lots, @Nullable Participant who, @Nullable Fraction have, @Nullable Fraction need, @Nullable Fraction margin) {

    public static Comparison of(LotSet lots, @Nullable Participant who, @Nullable Fraction have, @Nullable Fraction need) {
        return new Comparison(lots, who, have, need, have == null || need == null ? null : have.minus(need));
    }

    public boolean unknown() {
        return margin == null;
    }

    public boolean fails() {
        return margin != null && margin.signum() < 0;
    }

    public boolean tighterThan(Comparison other) {
        var others = other.margin;
        return margin != null && others != null && others.moreThan(margin);
    }
}
