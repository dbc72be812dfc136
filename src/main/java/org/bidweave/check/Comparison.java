package org.bidweave.check;

import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// One comparison that a way of counting turnover makes for lots won together: of one participant, or of all together where `who` is `null`.
/// `have` or `need` is `null` where a figure is missing.
public record Comparison(LotSet lots, @Nullable Participant who, @Nullable Fraction have, @Nullable Fraction need) {

    /// Have less need, or `null` where it cannot be said.
    public @Nullable Fraction margin() {
        return have == null || need == null ? null : have.minus(need);
    }

    public boolean unknown() {
        return have == null || need == null;
    }

    public boolean fails() {
        return have != null && need != null && !have.atLeast(need);
    }

    public boolean tighterThan(Comparison other) {
        var own = margin();
        var others = other.margin();
        return own != null && others != null && others.moreThan(own);
    }
}
