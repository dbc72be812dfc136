package org.bidweave.optimise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bidweave.allocation.Pools;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;

/// A candidate's staff that are still free while it takes on work in a trial.
final class Staff {

    private final Situation situation;
    private final Organisation candidate;
    private final Pools pools;
    private final Map<String, Decimal> free;
    private final Map<AreaId, Presence> presence = new HashMap<>();

    Staff(Situation situation, Organisation candidate, Pools pools) {
        this.situation = situation;
        this.candidate = candidate;
        this.pools = pools;
        candidate.presence().forEach(held -> presence.merge(held.area(), held.level(), (one, other) -> one.atLeast(other) ? one : other));
        this.free = new LinkedHashMap<>(candidate.staffPools());
    }

    /// The strongest presence it has or plans there.
    Presence presence(AreaId area) {
        return presence.getOrDefault(area, Presence.NONE);
    }

    /// Whether it has staff for some of what the buyer asks, in a place where it is present.
    boolean canWork() {
        return situation.required().keySet().stream()
                .anyMatch(cell -> presence(cell.area()) != Presence.NONE
                        && candidate.staffPools().keySet().stream().anyMatch(p -> serves(p, cell.line())));
    }

    /// As many of these people as its free staff can serve there, or nothing.
    Optional<Allocation> take(Cell cell, long people, Decimal standard) {
        if (presence(cell.area()) == Presence.NONE || standard.value().signum() == 0) {
            return Optional.empty();
        }
        return free.keySet().stream().filter(pool -> serves(pool, cell.line())).findFirst()
                .flatMap(pool -> take(cell, pool, people, standard));
    }

    private Optional<Allocation> take(Cell cell, String pool, long people, Decimal standard) {
        var left = free.getOrDefault(pool, Decimal.ZERO);
        int able = Math.toIntExact(Math.min(people, left.exact().times(standard.exact()).floor()));
        if (able == 0) {
            return Optional.empty();
        }
        var needed = new Decimal(BigDecimal.valueOf(able).divide(standard.value(), 2, RoundingMode.UP));
        return Optional.of(use(cell, pool, needed.compareTo(left) > 0 ? left : needed, able));
    }

    /// Takes over this much of somebody else's work, or none of it.
    Optional<Allocation> relieve(Cell cell, Decimal staff, int people) {
        return presence(cell.area()) == Presence.NONE
                ? Optional.empty()
                : free.entrySet().stream()
                        .filter(pool -> pool.getValue().compareTo(staff) >= 0 && serves(pool.getKey(), cell.line()))
                        .findFirst()
                        .map(pool -> use(cell, pool.getKey(), staff, people));
    }

    private Allocation use(Cell cell, String pool, Decimal staff, int people) {
        free.merge(pool, staff, (had, used) -> new Decimal(had.value().subtract(used.value())));
        return new Allocation(cell.lot(), cell.line(), cell.area(), pool, staff, people);
    }

    private boolean serves(String pool, LineId line) {
        return pools.serves(pool, line);
    }
}
