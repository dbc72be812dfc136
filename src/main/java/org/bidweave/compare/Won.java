package org.bidweave.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.Comparison;
import org.bidweave.check.LotSet;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.capacity.Cover;
import org.bidweave.check.lots.StaffPool;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverScope;

/// What winning these lots together would mean: the turnover asked for and there, people asked for and served, and full-time staff promised
/// beyond what the pools hold. `turnover` is of all together where the buyer counts them so, else of whoever is closest to failing, and empty where
/// none is asked or the buyer does not say how it is counted; `own` is what one partner must have besides.
public record Won(LotSet lots, Optional<Comparison> turnover, Optional<Comparison> own, long asked, long served, Fraction staffShort, Verdict verdict) {

    private static final int MOST = 2_000;
    private static final Comparator<Won> WORST_FIRST = Comparator.comparing(Won::verdict)
            .thenComparing(Won::turnoverFails)
            .thenComparing(Won::staffShort)
            .thenComparingLong(won -> won.asked() - won.served()).reversed();

    /// Every combination that could be won, worst first; of very many only the lots one by one.
    public static List<Won> of(Situation situation) {
        var sets = situation.winnable().size() > MOST || situation.tooManyCombinations() ? situation.singles() : situation.winnable();
        var covers = Cover.in(situation);
        var pools = StaffPool.in(situation).stream().filter(pool -> !pool.unknown()).toList();
        return sets.stream().map(lots -> of(situation, lots, covers, pools))
                .sorted(WORST_FIRST).toList();
    }

    private static Won of(Situation situation, LotSet lots, List<Cover> covers, List<StaffPool> pools) {
        var there = covers.stream().filter(cover -> lots.ids().contains(cover.cell().lot())).toList();
        long asked = there.stream().mapToLong(Cover::asked).sum();
        long served = there.stream().mapToLong(cover -> Math.min(cover.asked(), cover.counted())).sum();
        var staff = pools.stream().map(pool -> beyond(pool, lots)).reduce(Fraction.ZERO, Fraction::plus);
        var comparisons = comparisons(situation, lots).toList();
        var together = tightest(comparisons.stream().filter(one -> one.who() == null));
        var own = tightest(comparisons.stream().filter(one -> one.who() != null));
        var verdict = (served < asked || staff.signum() > 0 ? Verdict.GAP : Verdict.PASS).worst(judged(situation, lots, tightest(comparisons.stream())));
        return new Won(lots, together.or(() -> own), together.flatMap(_ -> own), asked, served, staff, verdict);
    }

    private static Optional<Comparison> tightest(Stream<Comparison> comparisons) {
        return comparisons.reduce((one, other) -> other.unknown() || (!one.unknown() && other.tighterThan(one)) ? other : one);
    }

    public boolean turnoverFails() {
        return Stream.concat(turnover.stream(), own.stream()).anyMatch(Comparison::fails);
    }

    /// As the buyer judges: lot by lot, the lots won together, or all that are bid.
    private static Stream<Comparison> comparisons(Situation situation, LotSet lots) {
        var rule = situation.tender().turnover();
        var judged = switch (rule.scope()) {
            case PER_LOT -> situation.singles().stream().filter(single -> lots.ids().containsAll(single.ids()));
            case AGG_WINNABLE -> Stream.of(lots);
            case AGG_ALL_BID -> Stream.of(situation.allBid());
        };
        return rule.hasThreshold() ? judged.flatMap(set -> TurnoverTest.comparisons(situation, rule.mode(), set).stream()) : Stream.empty();
    }

    private static Verdict judged(Situation situation, LotSet lots, Optional<Comparison> turnover) {
        if (!situation.tender().turnover().hasThreshold()) {
            return Verdict.PASS;
        }
        if (turnover.isEmpty() || turnover.get().unknown()) {
            return Verdict.UNKNOWN;
        }
        var together = situation.tender().turnover().scope() == TurnoverScope.AGG_WINNABLE && lots.size() > 1;
        return !turnover.get().fails() ? Verdict.PASS : together ? Verdict.GAP : Verdict.BLOCKER;
    }

    private static Fraction beyond(StaffPool pool, LotSet lots) {
        var size = pool.size();
        return size == null ? Fraction.ZERO : pool.promisedTo(lots.ids()).exact().minus(size.exact()).max(Fraction.ZERO);
    }
}
