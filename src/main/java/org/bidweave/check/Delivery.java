package org.bidweave.check;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.jspecify.annotations.Nullable;

/// What one member puts on one cell, its pools together: full-time staff and people a year, `null` where one is not entered.
public record Delivery(Participant participant, Cell cell, @Nullable Decimal staff, @Nullable Integer people) {

    static Map<Cell, List<Delivery>> byCell(List<Participant> members) {
        var all = new LinkedHashMap<Cell, List<Delivery>>();
        for (var member : members) {
            var own = new LinkedHashMap<Cell, Delivery>();
            for (var allocation : member.member().allocations()) {
                var next = of(member, allocation);
                own.merge(next.cell(), next, Delivery::plus);
            }
            own.forEach((cell, delivery) -> all.computeIfAbsent(cell, c -> new ArrayList<>()).add(delivery));
        }
        return all;
    }

    private static Delivery of(Participant participant, Allocation allocation) {
        return new Delivery(
                participant,
                new Cell(allocation.lot(), allocation.line(), allocation.area()),
                allocation.staff(),
                allocation.people());
    }

    private Delivery plus(Delivery other) {
        var moreStaff = other.staff;
        var morePeople = other.people;
        return new Delivery(
                participant,
                cell,
                staff == null || moreStaff == null ? null : staff.plus(moreStaff),
                people == null || morePeople == null ? null : Integer.valueOf(Math.addExact(people, morePeople)));
    }

    /// How many people a year the staff can serve: rounded down for this member, line and place. `null` where staff are not entered.
    public @Nullable Long capacity(Decimal standard) {
        return staff == null
                ? null
                : Long.valueOf(staff.value().multiply(standard.value()).setScale(0, RoundingMode.FLOOR).longValueExact());
    }

    /// How many of them count: no more than allocated, no more than the staff can serve. `null` where either is not entered.
    public @Nullable Long counted(Decimal standard) {
        var capacity = capacity(standard);
        return capacity == null || people == null ? null : Long.valueOf(Math.min(people, capacity));
    }
}
