package org.bidweave.optimise.choice;

/// That a pool's candidate can serve people of a cell, who take `units / people` units of staff each.
/// `cost` is pence for each person.
public record Work(int pool, int cell, long units, long people, long cost) {

    /// The same from another pool.
    public Work from(int other) {
        return new Work(other, cell, units, people, cost);
    }

    /// Whole units of staff for so many people, rounded up for all of them together.
    public long staff(long served) {
        return Math.ceilDiv(Math.multiplyExact(served, units), people);
    }

    /// How many people these units of staff can serve.
    public long serves(long staff) {
        return units == 0 ? Long.MAX_VALUE : Math.floorDiv(Math.multiplyExact(staff, people), units);
    }
}
