package org.bidweave.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bidweave.model.Allocation;
import org.bidweave.model.OrganisationId;

/// A change to what a member puts on one cell from one pool; `place` names the cell and the pool, its figures do not matter.
public record Allocated(OrganisationId member, Allocation place, UnaryOperator<Allocation> change) {

    /// Several changes, one after another; a place left without any figure is taken out, and one that was entered twice is entered once.
    static List<Allocation> applied(List<Allocation> before, List<Allocated> changes) {
        var changed = new LinkedHashMap<Allocation, Allocation>();
        changes.forEach(one -> changed.put(blank(one.place()), blank(one.place())));
        before.forEach(it -> changed.computeIfPresent(blank(it), (place, had) -> had.equals(place) ? it : PoolsRenamed.together(had, it)));
        changes.forEach(one -> changed.computeIfPresent(blank(one.place()), (_, had) -> one.change().apply(had)));
        var places = Set.copyOf(changed.keySet());
        var all = new ArrayList<Allocation>();
        for (var it : before) {
            if (!places.contains(blank(it))) {
                all.add(it);
            } else if (changed.containsKey(blank(it))) {
                all.add(Objects.requireNonNull(changed.remove(blank(it))));
            }
        }
        all.addAll(changed.values());
        all.removeIf(it -> it.equals(blank(it)) && places.contains(it));
        return all;
    }

    static Allocation blank(Allocation allocation) {
        return allocation.withStaff(null).withPeople(null);
    }
}
