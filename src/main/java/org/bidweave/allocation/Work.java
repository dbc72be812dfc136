package org.bidweave.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.jspecify.annotations.Nullable;

/// Full-time staff and people a year of one partner on one line in one place, its pools together; `null` where one is not entered.
public record Work(@Nullable BigDecimal staff, @Nullable Long people) {

    public static final Work NONE = new Work(BigDecimal.ZERO, 0L);

    static Work of(Allocation allocation) {
        var staff = allocation.staff();
        var people = allocation.people();
        return new Work(staff == null ? null : staff.value(), people == null ? null : Long.valueOf(people));
    }

    public static Work of(Collection<Allocation> allocations) {
        return allocations.stream().map(Work::of).reduce(NONE, Work::plus);
    }

    Work plus(Work other) {
        return new Work(
                staff == null || other.staff == null ? null : staff.add(other.staff),
                people == null || other.people == null ? null : Long.valueOf(people + other.people));
    }

    /// People that count: no more than promised, no more than the staff can serve, rounded down. `null` where that is not known.
    public @Nullable Long counted(@Nullable Decimal standard) {
        if (people != null && people == 0) {
            return 0L;
        }
        return staff == null || people == null || standard == null ? null : Long.valueOf(Math.min(people, serves(staff, standard)));
    }

    /// How many people so many full-time staff serve, rounded down.
    static long serves(BigDecimal staff, Decimal standard) {
        return staff.multiply(standard.value()).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    /// The full-time staff that serve so many people, rounded up to hundredths.
    static BigDecimal staffFor(long people, Decimal standard) {
        return BigDecimal.valueOf(people).divide(standard.value(), 2, RoundingMode.UP);
    }
}
