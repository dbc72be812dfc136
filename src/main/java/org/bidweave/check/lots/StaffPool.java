package org.bidweave.check.lots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// A member's pool of staff: how many full-time staff it has, and how many each lot bid would take from it (`null` where not entered).
public record StaffPool(Participant participant, String name, @Nullable Decimal size, Map<LotId, @Nullable Decimal> promised) {

    /// The pools from which members promise staff, in the order of the plan.
    public static List<StaffPool> in(Situation situation) {
        return situation.members().stream().flatMap(p -> of(p, situation.lotIdsBid()).stream()).toList();
    }

    /// The pools from which a member promises staff for these lots.
    public static List<StaffPool> of(Participant participant, List<LotId> lots) {
        var pools = new LinkedHashMap<String, Map<LotId, @Nullable Decimal>>();
        for (var allocation : participant.member().allocations()) {
            if (lots.contains(allocation.lot())) {
                var promised = pools.computeIfAbsent(allocation.pool(), pool -> new LinkedHashMap<>());
                promised.put(allocation.lot(), plus(promised, allocation));
            }
        }
        var sizes = participant.organisation().staffPools();
        var all = new ArrayList<StaffPool>();
        pools.forEach((name, promised) -> all.add(new StaffPool(participant, name, sizes.get(name), promised)));
        return all;
    }

    private static @Nullable Decimal plus(Map<LotId, @Nullable Decimal> promised, Allocation allocation) {
        var staff = allocation.staff();
        if (!promised.containsKey(allocation.lot())) {
            return staff;
        }
        var before = promised.get(allocation.lot());
        return before == null || staff == null ? null : before.plus(staff);
    }

    public boolean unknown() {
        return size == null || promised.containsValue(null);
    }

    /// The lots, of those that could be won together, that would take the most staff: so many of them.
    public List<LotId> worst(int winnable) {
        return promised.keySet().stream()
                .sorted(Comparator.comparing((LotId lot) -> promisedTo(lot)).reversed())
                .limit(winnable)
                .toList();
    }

    public Decimal promisedTo(List<LotId> lots) {
        return lots.stream().map(this::promisedTo).reduce(Decimal.ZERO, Decimal::plus);
    }

    private Decimal promisedTo(LotId lot) {
        return Objects.requireNonNullElse(promised.get(lot), Decimal.ZERO);
    }
}
