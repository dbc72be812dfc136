package org.bidweave.check;

import java.util.HashMap;
import java.util.Map;
import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// Counted turnover against the threshold, for every combination of lots that could be won.
record Together(Map<LotSet, Comparison> comparisons) {

    /// Lots won together, and the turnover counted for them.
    record Won(LotSet lots, @Nullable Fraction turnover) {}

    static Together in(Situation situation) {
        var won = situation.winnable().stream().map(lots -> new Won(lots, situation.countedTurnover(lots))).toList();
        var comparisons = new HashMap<LotSet, Comparison>();
        situation.each(Together.class, won, Together::of).forEach(comparison -> comparisons.put(comparison.lots(), comparison));
        return new Together(comparisons);
    }

    static Comparison of(Given given, Won won) {
        return Comparison.of(won.lots, null, won.turnover, given.threshold(won.lots));
    }
}
