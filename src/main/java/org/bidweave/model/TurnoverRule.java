package org.bidweave.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The turnover threshold: a fixed amount (with amounts of its own for some lots), or a multiple of the yearly value.
/// `leadMinimum` is the part of the threshold that the lead alone must reach (0.5 is half); `years` belongs to average and lowest.
public record TurnoverRule(
        @Nullable Money amount,
        Map<LotId, Money> lotAmounts,
        @Nullable Decimal multiple,
        TurnoverMode mode,
        @Nullable Decimal leadMinimum,
        TurnoverScope scope,
        YearBasis basis,
        int years,
        TurnoverKind kind) {

    public TurnoverRule {
        Require.notNegative(amount, "amount");
        lotAmounts = Ordered.copy(lotAmounts);
        Require.notNegative(multiple, "multiple");
        Require.notNegative(leadMinimum, "lead minimum");
        if (amount != null && multiple != null) {
            throw new IllegalArgumentException("The turnover threshold is both an amount and a multiple; it can only be one.");
        }
        if (years < 1) {
            throw new IllegalArgumentException("The turnover rule looks at " + years + " years of accounts; it needs at least one.");
        }
        lotAmounts.values().forEach(value -> Require.notNegative(value, "turnover threshold of a lot"));
    }

    public static final TurnoverRule EMPTY = new TurnoverRule(
            null, Map.of(), null, TurnoverMode.NOT_STATED, null, TurnoverScope.PER_LOT, YearBasis.LATEST, 1, TurnoverKind.GENERAL);

    /// Whether the buyer sets a threshold at all.
    public boolean hasThreshold() {
        return amount != null || multiple != null || !lotAmounts.isEmpty();
    }

    public TurnoverRule withAmount(@Nullable Money amount) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withLotAmounts(Map<LotId, Money> lotAmounts) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withMultiple(@Nullable Decimal multiple) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withMode(TurnoverMode mode) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withLeadMinimum(@Nullable Decimal leadMinimum) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withScope(TurnoverScope scope) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withBasis(YearBasis basis) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withYears(int years) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }

    public TurnoverRule withKind(TurnoverKind kind) {
        return new TurnoverRule(amount, lotAmounts, multiple, mode, leadMinimum, scope, basis, years, kind);
    }
}
