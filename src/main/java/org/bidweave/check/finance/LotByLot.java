package org.bidweave.check.finance;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.model.TurnoverMode;

/// Judges one way of counting turnover, lot by lot: everything that falls short or cannot be compared; else the tightest that holds.
final class LotByLot {

    /// What can be done about a comparison that falls short.
    interface Remedy {
        Explanation added(Explanation told, Situation situation, Comparison comparison);
    }

    private LotByLot() {}

    static List<Finding> findings(Situation situation, Rule rule, TurnoverMode mode, Remedy remedy) {
        var turnover = situation.tender().turnover();
        if (turnover.mode() != mode || !turnover.hasThreshold()) {
            return List.of();
        }
        var words = new TurnoverWords(situation, mode);
        var comparisons = situation.singles().stream()
                .flatMap(lot -> TurnoverTest.comparisons(situation, mode, lot).stream()).toList();
        var wrong = new ArrayList<Finding>();
        for (var comparison : comparisons) {
            if (comparison.fails()) {
                wrong.add(words.known(rule, Verdict.BLOCKER, comparison).with(told -> remedy.added(told, situation, comparison)));
            } else if (comparison.unknown()) {
                wrong.add(words.unknown(rule, comparison));
            }
        }
        return wrong.isEmpty() ? holds(rule, words, comparisons) : List.copyOf(wrong);
    }

    private static List<Finding> holds(Rule rule, TurnoverWords words, List<Comparison> comparisons) {
        return tightest(comparisons).stream().map(tightest -> words.known(rule, Verdict.PASS, tightest)).toList();
    }

    /// One or none: the known comparison with the least to spare.
    static List<Comparison> tightest(List<Comparison> comparisons) {
        return comparisons.stream().filter(c -> !c.unknown()).reduce((a, b) -> b.tighterThan(a) ? b : a).stream().toList();
    }
}
