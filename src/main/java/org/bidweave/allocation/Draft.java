package org.bidweave.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.check.Cell;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.model.Allocation;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.jspecify.annotations.Nullable;

/// The allocation of the plan while an act works on it: who has what where, and which staff are still free.
final class Draft {

    private record Pool(OrganisationId member, String name) {}

    private final Situation plan;
    private final Pools pools;
    private final Map<OrganisationId, String> names;
    private final Map<OrganisationId, Map<Cell, Map<String, Allocation>>> before = new HashMap<>();
    private final Map<OrganisationId, Map<Cell, Map<String, Allocation>>> now = new HashMap<>();
    private final Map<Pool, PoolLedger> ledgers = new HashMap<>();

    Draft(Situation plan) {
        this.plan = plan;
        pools = Pools.of(plan);
        names = ShortNames.of(plan);
        plan.members().forEach(member -> member.member().allocations().forEach(allocation -> {
            here(before, member.id(), cell(allocation)).merge(allocation.pool(), allocation, Draft::together);
            here(now, member.id(), cell(allocation)).merge(allocation.pool(), allocation, Draft::together);
            ledger(member.id(), allocation).promise(allocation.lot(), Work.of(allocation).staff());
        }));
    }

    private static Allocation together(Allocation one, Allocation other) {
        var both = Work.of(one).plus(Work.of(other));
        var staff = both.staff();
        var people = both.people();
        return one.withStaff(staff == null ? null : new Decimal(staff)).withPeople(people == null ? null : Integer.valueOf(Math.toIntExact(people)));
    }

    private static Cell cell(Allocation allocation) {
        return new Cell(allocation.lot(), allocation.line(), allocation.area());
    }

    private static Map<String, Allocation> here(Map<OrganisationId, Map<Cell, Map<String, Allocation>>> all, OrganisationId member, Cell cell) {
        return all.computeIfAbsent(member, _ -> new LinkedHashMap<>()).computeIfAbsent(cell, _ -> new LinkedHashMap<>());
    }

    /// What is promised in lots that are not bid takes no staff.
    private PoolLedger ledger(OrganisationId member, Allocation allocation) {
        return plan.isBid(allocation.lot()) ? ledger(new Pool(member, allocation.pool())) : new PoolLedger(1);
    }

    private PoolLedger ledger(Pool pool) {
        return ledgers.computeIfAbsent(pool, _ -> new PoolLedger(plan.mostWinnable()));
    }

    /// The cells for which the buyer asks, in the tender's order, so that an act does not depend on the order of the selection.
    List<Cell> asked(Collection<Cell> chosen) {
        var wanted = Set.copyOf(chosen);
        return plan.required().keySet().stream().filter(wanted::contains).toList();
    }

    /// The members among them, in the order of the plan.
    List<Participant> members(Collection<OrganisationId> chosen) {
        return plan.members().stream().filter(member -> chosen.contains(member.id())).toList();
    }

    @Nullable Decimal standard(Cell cell) {
        var line = plan.line(cell.line());
        return line == null ? null : line.standard();
    }

    String name(Participant member) {
        return names.getOrDefault(member.id(), member.name());
    }

    String where(Cell cell) {
        return plan.lineName(cell.line()) + " in " + plan.areaName(cell.area());
    }

    Work work(OrganisationId member, Cell cell) {
        return Work.of(now.getOrDefault(member, Map.of()).getOrDefault(cell, Map.of()).values());
    }

    /// People asked for and not served by members other than these; empty where it is not known how many those serve.
    Optional<Long> wanted(Cell cell, Collection<OrganisationId> without) {
        long left = Objects.requireNonNullElse(plan.required().get(cell), 0);
        for (var member : plan.members()) {
            if (!without.contains(member.id())) {
                var counted = work(member.id(), cell).counted(standard(cell));
                if (counted == null) {
                    return Optional.empty();
                }
                left -= counted;
            }
        }
        return Optional.of(Math.max(0, left));
    }

    Room room(Participant member, Cell cell) {
        if (member.presence(cell.area()).stream().map(PresenceHeld::level).allMatch(level -> level == Presence.NONE)) {
            return new Room.None(name(member) + " has no presence in " + plan.areaName(cell.area()));
        }
        var own = now.getOrDefault(member.id(), Map.of()).getOrDefault(cell, Map.of()).keySet().stream();
        var earlier = before.getOrDefault(member.id(), Map.of()).getOrDefault(cell, Map.of()).keySet().stream();
        var serving = member.organisation().staffPools().keySet().stream().filter(pool -> pools.serves(pool, cell.line()))
                .map(pool -> room(member, pool, cell)).sorted(Comparator.comparing(Draft::free).reversed());
        return Stream.concat(Stream.concat(own, earlier).map(pool -> room(member, pool, cell)), serving).findFirst()
                .orElseGet(() -> new Room.None(name(member) + " has no staff for " + plan.lineName(cell.line())));
    }

    private Room room(Participant member, String pool, Cell cell) {
        var held = member.organisation().staffPools().get(pool);
        var ledger = ledger(new Pool(member.id(), pool));
        if (held == null || !ledger.known()) {
            return new Room.NotEntered(pool, "not all full-time staff of " + name(member) + " are entered");
        }
        return new Room.Free(pool, ledger.free(held.value(), cell.lot()));
    }

    private static BigDecimal free(Room room) {
        return room instanceof Room.Free(_, var staff) ? staff : BigDecimal.ZERO;
    }

    /// Takes all that a member has there away.
    void clear(OrganisationId member, Cell cell) {
        var there = here(now, member, cell);
        there.values().forEach(allocation -> ledger(member, allocation).release(allocation.lot(), Work.of(allocation).staff()));
        there.clear();
    }

    /// Adds to what a member has there from a pool; what is not entered counts as nought, and staff stay not entered where they are `null`.
    void add(OrganisationId member, Cell cell, String pool, @Nullable BigDecimal staff, long people) {
        var there = here(now, member, cell);
        var had = there.getOrDefault(pool, new Allocation(cell.lot(), cell.line(), cell.area(), pool, null, null));
        if (there.containsKey(pool)) {
            ledger(member, had).release(cell.lot(), Work.of(had).staff());
        }
        var hadStaff = had.staff();
        var hadPeople = had.people();
        var sum = staff == null ? hadStaff : new Decimal(hadStaff == null ? staff : hadStaff.value().add(staff));
        var next = had.withStaff(sum).withPeople(Math.toIntExact((hadPeople == null ? 0 : hadPeople) + people));
        there.put(pool, next);
        ledger(member, next).promise(cell.lot(), Work.of(next).staff());
    }

    /// Everything that is not as it was, in the order of the plan and the tender.
    List<Proposal.Change> changes(List<Participant> members, List<Cell> cells) {
        var changes = new ArrayList<Proposal.Change>();
        for (var cell : cells) {
            for (var member : members) {
                changes(member.id(), cell, changes);
            }
        }
        return changes;
    }

    private void changes(OrganisationId member, Cell cell, List<Proposal.Change> changes) {
        var was = here(before, member, cell);
        var is = here(now, member, cell);
        Stream.concat(was.keySet().stream(), is.keySet().stream()).distinct().forEach(pool -> {
            var none = new Allocation(cell.lot(), cell.line(), cell.area(), pool, null, null);
            var change = new Proposal.Change(member, was.getOrDefault(pool, none), is.getOrDefault(pool, none));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        });
    }
}
