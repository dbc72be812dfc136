package org.bidweave.optimise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.Decimal;
import org.bidweave.model.Member;
import org.bidweave.model.ServiceLine;

/// Takes over the work for which a member promised its staff twice, where the candidate can take over all of the excess.
final class Relief {

    private final Situation now;
    private final Staff staff;
    private final List<Overpromise> overpromises;
    private final List<Allocation> taken = new ArrayList<>();

    Relief(Situation now, Staff staff, List<Overpromise> overpromises) {
        this.now = now;
        this.overpromises = overpromises;
        this.staff = staff;
    }

    List<Allocation> taken() {
        return taken;
    }

    Alternative of(Alternative alternative) {
        return alternative.withMembers(alternative.members().stream().map(this::relieved).toList());
    }

    private Member relieved(Member member) {
        var own = overpromises.stream().filter(promise -> promise.member().equals(member.organisation())).toList();
        if (own.isEmpty()) {
            return member;
        }
        var allocations = new ArrayList<>(member.allocations());
        own.forEach(promise -> relieve(allocations, promise));
        return allocations.equals(member.allocations()) ? member : member.withAllocations(allocations);
    }

    private void relieve(List<Allocation> allocations, Overpromise promise) {
        for (int i = 0; i < allocations.size(); i++) {
            var allocation = allocations.get(i);
            if (allocation.pool().equals(promise.pool()) && promise.lots().contains(allocation.lot())
                    && staffOf(allocation).compareTo(promise.excess()) >= 0 && handOver(allocations, i, promise.excess())) {
                return;
            }
        }
    }

    private boolean handOver(List<Allocation> allocations, int index, Decimal excess) {
        var allocation = allocations.get(index);
        var standard = now.tender().line(allocation.line()).map(ServiceLine::standard).orElse(null);
        var people = allocation.people();
        if (standard == null || people == null) {
            return false;
        }
        var rest = new Decimal(staffOf(allocation).value().subtract(excess.value()));
        var kept = (int) Math.min(people, rest.exact().times(standard.exact()).floor());
        var cell = new Cell(allocation.lot(), allocation.line(), allocation.area());
        var moved = staff.relieve(cell, excess, people - kept);
        moved.ifPresent(work -> {
            taken.add(work);
            allocations.set(index, allocation.withStaff(rest).withPeople(kept));
        });
        return moved.isPresent();
    }

    /// One allocation for each cell and pool.
    static List<Allocation> merged(List<Allocation> work) {
        var byPlace = new LinkedHashMap<Allocation, Allocation>();
        work.forEach(a -> byPlace.merge(a.withStaff(null).withPeople(null), a, Relief::plus));
        return List.copyOf(byPlace.values());
    }

    private static Allocation plus(Allocation one, Allocation other) {
        return one.withStaff(staffOf(one).plus(staffOf(other))).withPeople(peopleOf(one) + peopleOf(other));
    }

    static Decimal staffOf(Allocation allocation) {
        var staff = allocation.staff();
        return staff == null ? Decimal.ZERO : staff;
    }

    private static int peopleOf(Allocation allocation) {
        var people = allocation.people();
        return people == null ? 0 : people;
    }
}
