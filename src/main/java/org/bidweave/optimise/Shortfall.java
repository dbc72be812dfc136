package org.bidweave.optimise;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Decimal;

/// A cell in which fewer people are served than the buyer asks for, by how many, and how many one full-time worker serves there.
record Shortfall(Cell cell, long people, Decimal standard) {

    static List<Shortfall> in(Situation situation) {
        return Cover.in(situation).stream().filter(Shortfall::isShort)
                .map(cover -> new Shortfall(cover.cell(), shortBy(cover), Objects.requireNonNull(cover.standard()))).toList();
    }

    /// All people a year who are not served.
    static long people(Situation situation) {
        return situation.each(Shortfall.class, Cover.byLine(situation), (_, line) -> line.stream().filter(Shortfall::isShort).mapToLong(Shortfall::shortBy).sum())
                .stream().mapToLong(Long::longValue).sum();
    }

    /// Lines without a standard cannot be judged.
    private static boolean isShort(Cover cover) {
        return cover.standard() != null && shortBy(cover) > 0;
    }

    private static long shortBy(Cover cover) {
        return cover.asked() - cover.counted();
    }
}
