package org.bidweave.check;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.jspecify.annotations.Nullable;

/// What one member puts on one cell, its pools together: full-time staff and people a year, `null` where one is not entered.
/// `serves` is how many people a year the staff can serve by the line’s standard, `null` where either is not entered.
public record Delivery(Participant participant, Cell cell, @Nullable Decimal staff, @Nullable Integer people, @Nullable Long serves)
        implements Brought {

    /// One for each cell, in the order of the allocations.
    static List<Delivery> of(Participant participant, Function<LineId, @Nullable Decimal> standards) {
        var all = new LinkedHashMap<Cell, Sum>();
        for (var allocation : participant.member().allocations()) {
            var cell = new Cell(allocation.lot(), allocation.line(), allocation.area());
            all.merge(cell, Sum.of(allocation), Sum::plus);
        }
        return all.entrySet().stream().map(entry -> of(participant, entry.getKey(), entry.getValue(), standards)).toList();
    }

    private static Delivery of(Participant participant, Cell cell, Sum sum, Function<LineId, @Nullable Decimal> standards) {
        var standard = standards.apply(cell.line());
        return new Delivery(participant, cell, sum.staff, sum.people, standard == null ? null : capacity(sum.staff, standard));
    }

    private record Sum(@Nullable Decimal staff, @Nullable Integer people) {

        static Sum of(Allocation allocation) {
            return new Sum(allocation.staff(), allocation.people());
        }

        Sum plus(Sum other) {
            return new Sum(
                    staff == null || other.staff == null ? null : staff.plus(other.staff),
                    people == null || other.people == null ? null : Integer.valueOf(Math.addExact(people, other.people)));
        }
    }

    /// Rounded down for this member, line and place.
    private static @Nullable Long capacity(@Nullable Decimal staff, Decimal standard) {
        return staff == null
                ? null
                : Long.valueOf(staff.value().multiply(standard.value()).setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /// How many of them count: no more than allocated, no more than the staff can serve. `null` where either is not entered.
    public @Nullable Long counted() {
        return serves == null || people == null ? null : Long.valueOf(Math.min(people, serves));
    }
}
