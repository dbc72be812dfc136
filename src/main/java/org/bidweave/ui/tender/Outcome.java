package org.bidweave.ui.tender;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final int HARDEST = 12;

    /// One for each set of lots that the buyer judges, worst first; of too many sets only those that ask for most. Empty where nothing is asked
    /// or no lot is bid for.
    static List<Outcome> of(Situation situation, TurnoverMode mode) {
        return judged(situation).stream()
                .map(lots -> of(situation, mode, lots))
                .sorted(Comparator.comparing(Outcome::state)
                        .thenComparing(Outcome::margin, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// Whether there are more ways to win than the window could work out at once.
    static boolean tooMany(Situation situation) {
        return situation.tender().turnover().scope() == TurnoverScope.AGG_WINNABLE
                && (situation.tooManyCombinations() || situation.winnable().size() > MOST);
    }

    private static List<LotSet> judged(Situation situation) {
        if (!situation.tender().turnover().hasThreshold() || situation.lotsBid().isEmpty()) {
            return List.of();
        }
        return switch (situation.tender().turnover().scope()) {
            case PER_LOT -> situation.singles();
            case AGG_WINNABLE -> tooMany(situation) ? hardest(situation) : situation.winnable();
            case AGG_ALL_BID -> List.of(situation.allBid());
        };
    }

    /// What is asked grows with each lot won, so most is asked for as many as can be won of the lots that ask for most: those, the sets with
    /// another lot in place of the last of them, and fewer of them.
    private static List<LotSet> hardest(Situation situation) {
        var ordered = situation.singles().stream()
                .sorted(Comparator.comparing(situation::threshold, Comparator.nullsLast(Comparator.reverseOrder())))
                .map(set -> set.lots().getFirst()).toList();
        int most = situation.mostWinnable();
        var swapped = IntStream.range(most, ordered.size())
                .mapToObj(other -> Stream.concat(ordered.subList(0, most - 1).stream(), Stream.of(ordered.get(other))));
        var fewer = IntStream.iterate(most, size -> size > 0, size -> size - 1).mapToObj(size -> ordered.subList(0, size).stream());
        return Stream.concat(fewer.limit(HARDEST / 2), swapped.limit(HARDEST / 2))
                .map(lots -> LotSet.of(lots.sorted(Comparator.comparingInt(lot -> situation.lotIdsBid().indexOf(lot.id()))).toList())).toList();
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
