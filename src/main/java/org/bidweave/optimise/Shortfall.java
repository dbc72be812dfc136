package org.bidweave.optimise;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.Decimal;
import org.bidweave.model.ServiceLine;

/// A cell in which fewer people are served than the buyer asks for, by how many, and how many one full-time worker serves there.
record Shortfall(Cell cell, long people, Decimal standard) {

    /// Lines without a standard cannot be judged.
    static List<Shortfall> in(Situation situation) {
        return situation.required().entrySet().stream()
                .flatMap(need -> Optional.ofNullable(situation.line(need.getKey().line())).map(ServiceLine::standard).stream()
                        .map(standard -> new Shortfall(need.getKey(), need.getValue() - have(situation, need.getKey()),
                                standard)))
                .filter(cell -> cell.people() > 0)
                .toList();
    }

    static long people(List<Shortfall> shortfalls) {
        return shortfalls.stream().mapToLong(Shortfall::people).sum();
    }

    private static long have(Situation situation, Cell cell) {
        return situation.deliveries(cell).stream().mapToLong(delivery -> {
            var counted = delivery.counted();
            return counted == null ? 0 : counted;
        }).sum();
    }
}
