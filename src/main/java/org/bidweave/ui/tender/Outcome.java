package org.bidweave.ui.tender;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.Comparison;
import org.bidweave.check.LotSet;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.ui.shared.State;
import org.jspecify.annotations.Nullable;

/// What winning these lots together would ask of turnover, and whether the consortium has it.
record Outcome(LotSet lots, List<Comparison> comparisons, State state) {

    private static final int MOST = 5_000;

    /// One for each set of lots that the buyer judges, worst first; empty where nothing is asked, no lot is bid for, or there are too many sets.
    static List<Outcome> of(Situation situation, TurnoverMode mode) {
        return judged(situation).stream()
                .map(lots -> of(situation, mode, lots))
                .sorted(Comparator.comparing(Outcome::state)
                        .thenComparing(Outcome::margin, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// Whether there are more ways to win than a person would read or the window could work out at once.
    static boolean tooMany(Situation situation) {
        return situation.tender().turnover().scope() == TurnoverScope.AGG_WINNABLE
                && (situation.tooManyCombinations() || situation.winnable().size() > MOST);
    }

    private static List<LotSet> judged(Situation situation) {
        if (!situation.tender().turnover().hasThreshold() || situation.lotsBid().isEmpty() || tooMany(situation)) {
            return List.of();
        }
        return switch (situation.tender().turnover().scope()) {
            case PER_LOT -> situation.singles();
            case AGG_WINNABLE -> situation.winnable();
            case AGG_ALL_BID -> List.of(situation.allBid());
        };
    }

    private static Outcome of(Situation situation, TurnoverMode mode, LotSet lots) {
        var comparisons = TurnoverTest.comparisons(situation, mode, lots);
        var several = situation.tender().turnover().scope() == TurnoverScope.AGG_WINNABLE && lots.size() > 1;
        var state = comparisons.stream().anyMatch(Comparison::fails)
                ? (several ? State.GAP : State.BLOCKER)
                : comparisons.isEmpty() || comparisons.stream().anyMatch(Comparison::unknown) ? State.UNKNOWN : State.MET;
        return new Outcome(lots, comparisons, state);
    }

    /// The comparison that decides: the tightest of those that can be made.
    Comparison tightest() {
        return comparisons.stream().filter(c -> !c.unknown())
                .min(Comparator.comparing(c -> Objects.requireNonNull(c.margin())))
                .orElseGet(() -> comparisons.isEmpty() ? Comparison.of(lots, null, null, null) : comparisons.getFirst());
    }

    @Nullable Fraction margin() {
        return tightest().margin();
    }
}
