package org.bidweave.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.allocation.OtherBids.Promise;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.lots.StaffPool;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// A partner's pool of staff: full-time staff held (`null` where not entered), promised here by lot, and in other live bids. `worst` are the lots,
/// of those that can be won together, that take the most. `elsewhere` may run while this contract does; `later` does not, and takes nothing.
public record StaffUse(
        Participant partner,
        String pool,
        @Nullable Decimal held,
        Map<LotId, @Nullable Decimal> byLot,
        List<LotId> worst,
        Decimal here,
        List<Promise> elsewhere,
        List<Promise> later) {

    /// Every pool that a partner of the plan holds, has promised from, or has promised from elsewhere.
    public static List<StaffUse> in(Situation plan, OtherBids others) {
        var promised = StaffPool.in(plan);
        var period = Period.of(plan.tender());
        return plan.members().stream().flatMap(partner -> of(plan, partner, promised, others, period).stream()).toList();
    }

    private static List<StaffUse> of(Situation plan, Participant partner, List<StaffPool> promised, OtherBids others, Period period) {
        var elsewhere = others.of(partner.organisation());
        var pools = new LinkedHashMap<String, StaffPool>();
        partner.organisation().staffPools().forEach((name, size) -> pools.put(name, new StaffPool(partner, name, size, new LinkedHashMap<>())));
        promised.stream().filter(pool -> pool.participant().equals(partner)).forEach(pool -> pools.put(pool.name(), pool));
        elsewhere.stream().filter(promise -> pools.keySet().stream().noneMatch(promise.pool()::equalsIgnoreCase))
                .forEach(promise -> pools.put(promise.pool(), new StaffPool(partner, promise.pool(), null, new LinkedHashMap<>())));
        var all = new ArrayList<StaffUse>();
        for (var pool : pools.values()) {
            var own = elsewhere.stream().filter(promise -> promise.pool().equalsIgnoreCase(pool.name())).toList();
            var worst = plan.lotIdsBid().stream().filter(pool.worst(Math.max(1, plan.mostWinnable()))::contains).toList();
            all.add(new StaffUse(partner, pool.name(), pool.size(), pool.promised(), worst, pool.promisedTo(worst),
                    own.stream().filter(promise -> promise.period().mayMeet(period)).toList(),
                    own.stream().filter(promise -> !promise.period().mayMeet(period)).toList()));
        }
        return all;
    }

    /// Promised here at worst and in every other live bid at the same time, as far as entered.
    public Decimal together() {
        return elsewhere.stream().map(promise -> Objects.requireNonNullElse(promise.staff(), Decimal.ZERO)).reduce(here, Decimal::plus);
    }

    /// Held and not promised anywhere, below nought where promised twice; `null` where that is not known.
    public @Nullable Decimal left() {
        return held == null || byLot.containsValue(null) ? null : new Decimal(held.value().subtract(together().value()));
    }

    /// Whether this bid alone promises more than there is.
    public boolean shortHere() {
        return held != null && here.compareTo(held) > 0;
    }

    /// A gap where this bid alone asks too much (LOT-04), a risk where it does so only if other bids are won as well.
    public Verdict verdict() {
        var left = left();
        if (left != null && left.isNegative()) {
            return shortHere() || elsewhere.stream().anyMatch(Promise::won) ? Verdict.GAP : Verdict.RISK;
        }
        if (byLot.isEmpty() && elsewhere.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        return left == null || elsewhere.stream().anyMatch(promise -> promise.staff() == null) ? Verdict.UNKNOWN : Verdict.PASS;
    }
}
