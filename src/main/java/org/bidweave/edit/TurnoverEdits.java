package org.bidweave.edit;

import java.util.function.UnaryOperator;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.RatioTest;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.YearBasis;
import org.jspecify.annotations.Nullable;

/// What a user changes about the turnover the buyer asks for, and how it is counted.
public final class TurnoverEdits {

    private TurnoverEdits() {}

    /// A sum in place of a multiple.
    public static Edit setAmount(Money amount) {
        return turnover("Turnover threshold", it -> it.withMultiple(null).withAmount(amount));
    }

    /// So many times the yearly value, in place of a sum.
    public static Edit setMultiple(Decimal multiple) {
        return turnover("Turnover threshold", it -> it.withAmount(null).withMultiple(multiple));
    }

    public static Edit setMode(TurnoverMode mode) {
        return turnover("How turnover is counted", it -> it.withMode(mode));
    }

    /// The part of the threshold that the lead alone must reach: 0.5 is half.
    public static Edit setLeadMinimum(@Nullable Decimal part) {
        return turnover("Lead’s part of turnover", it -> it.withLeadMinimum(part));
    }

    public static Edit setScope(TurnoverScope scope) {
        return turnover("What turnover is judged on", it -> it.withScope(scope));
    }

    public static Edit setBasis(YearBasis basis) {
        return turnover("Accounts that count", it -> it.withBasis(basis));
    }

    public static Edit setYears(int years) {
        return turnover("Years of accounts", it -> it.withYears(years));
    }

    public static Edit setKind(TurnoverKind kind) {
        return turnover("Income that counts", it -> it.withKind(kind));
    }

    public static Edit clearThreshold() {
        return turnover("Turnover threshold", it -> it.withAmount(null).withMultiple(null));
    }

    /// How many of the three ratios must be met; `null` where the buyer does not ask.
    public static Edit setRatioTest(@Nullable Integer needed) {
        var test = needed == null ? null : new RatioTest(needed);
        return new Edit("Financial ratios", bid -> bid.withTender(tender -> tender.withRatioTest(test)));
    }

    private static Edit turnover(String name, UnaryOperator<TurnoverRule> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withTurnover(change.apply(tender.turnover()))));
    }
}
