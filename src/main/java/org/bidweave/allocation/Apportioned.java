package org.bidweave.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Whole people shared out, so that the parts add up exactly.
final class Apportioned {

    private Apportioned() {}

    /// Equal parts; what does not divide goes to the first, one each.
    static List<Long> evenly(long people, int parts) {
        return IntStream.range(0, parts).mapToObj(part -> people / parts + (part < people % parts ? 1 : 0)).toList();
    }

    /// In proportion to what each can take, by the largest remainder and on a tie to the first. Nobody gets more than it can take, so all
    /// together get no more than that.
    static List<Long> byCapacity(long people, List<Long> capacities) {
        long total = capacities.stream().mapToLong(Long::longValue).sum();
        long shared = Math.min(people, total);
        if (shared == 0) {
            return capacities.stream().map(_ -> 0L).toList();
        }
        var parts = new ArrayList<>(capacities.stream().map(capacity -> Math.multiplyExact(shared, capacity) / total).toList());
        long left = shared - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparingLong((Integer part) -> shared * capacities.get(part) % total).reversed())
                .limit(left)
                .forEach(part -> parts.set(part, parts.get(part) + 1));
        return List.copyOf(parts);
    }
}
