package org.bidweave.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.bidweave.model.Allocation;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;

/// What an organisation's staff pools are called now, by what they were called; a pool that is gone has no name.
record PoolsRenamed(Map<String, String> names) {

    /// Of as many pools as before, one whose name is gone is the one that now stands in its place.
    static PoolsRenamed between(List<String> before, List<String> after) {
        var names = new HashMap<String, String>();
        for (int place = 0; place < before.size(); place++) {
            var old = before.get(place);
            boolean renamed = before.size() == after.size() && !before.contains(after.get(place));
            if (!after.contains(old)) {
                names.put(old, renamed ? after.get(place) : "");
            }
        }
        return new PoolsRenamed(names);
    }

    /// The bid with the organisation's work in every alternative drawn from the pools as they are called now.
    Bid in(Bid bid, OrganisationId organisation) {
        return names.isEmpty() ? bid : bid.withAlternatives(bid.alternatives().stream()
                .map(a -> a.withMember(organisation, member -> member.withAllocations(renamed(member.allocations())))).toList());
    }

    private List<Allocation> renamed(List<Allocation> allocations) {
        var byPlace = new LinkedHashMap<Allocation, Allocation>();
        for (var work : allocations) {
            var now = work.withPool(names.getOrDefault(work.pool(), work.pool()));
            byPlace.merge(Allocated.blank(now), now, PoolsRenamed::together);
        }
        return List.copyOf(byPlace.values());
    }

    /// Two pools without a name are one.
    static Allocation together(Allocation one, Allocation other) {
        return one.withStaff(sum(one.staff(), other.staff(), Decimal::plus)).withPeople(sum(one.people(), other.people(), Integer::sum));
    }

    private static <T> @Nullable T sum(@Nullable T one, @Nullable T other, BinaryOperator<T> plus) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return plus.apply(one, other);
    }
}
