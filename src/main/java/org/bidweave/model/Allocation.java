package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// People a year and full-time staff a member puts on one line in one place of one lot, from one of its staff pools.
public record Allocation(
        LotId lot,
        LineId line,
        AreaId area,
        String pool,
        @Nullable Decimal staff,
        @Nullable Integer people) {

    public Allocation {
        pool = pool.strip();
        Require.notNegative(staff, "staff");
        Require.notNegative(people, "people");
    }

    public Allocation withLot(LotId lot) {
        return new Allocation(lot, line, area, pool, staff, people);
    }

    public Allocation withLine(LineId line) {
        return new Allocation(lot, line, area, pool, staff, people);
    }

    public Allocation withArea(AreaId area) {
        return new Allocation(lot, line, area, pool, staff, people);
    }

    public Allocation withPool(String pool) {
        return new Allocation(lot, line, area, pool, staff, people);
    }

    public Allocation withStaff(@Nullable Decimal staff) {
        return new Allocation(lot, line, area, pool, staff, people);
    }

    public Allocation withPeople(@Nullable Integer people) {
        return new Allocation(lot, line, area, pool, staff, people);
    }
}
