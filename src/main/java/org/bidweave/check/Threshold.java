package org.bidweave.check;

import java.util.Objects;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverRule;
import org.jspecify.annotations.Nullable;

/// What turnover the buyer asks for: `T(x)`.
public final class Threshold {

    private Threshold() {}

    /// Pounds: a multiple of the lots' yearly value, the sum of the lots' own amounts where every lot has one, or the amount named for
    /// all. `null` where there is none, or where the value that a multiple needs is missing.
    public static @Nullable Fraction of(TurnoverRule rule, LotSet lots) {
        var multiple = rule.multiple();
        if (multiple != null) {
            var value = lots.value();
            return value == null ? null : value.exact().times(multiple.exact());
        }
        var own = lots.ids().stream().map(rule.lotAmounts()::get).filter(Objects::nonNull).toList();
        if (!own.isEmpty() && own.size() == lots.size()) {
            return Money.sum(own).exact();
        }
        var amount = rule.amount();
        return amount == null ? null : amount.exact();
    }
}
