package org.bidweave.ui.consortium.entry;

import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.MemberSection;
import org.bidweave.model.Decimal;
import org.bidweave.ui.shared.grid.Kind;

/// Its pools of full-time staff, which its allocations draw on.
final class StaffPart extends Part {

    private record Pool(String name, Decimal staff) {}

    private final Opened opened;

    StaffPart(Opened opened) {
        super(MemberSection.STAFF, opened);
        this.opened = opened;
        var reading = new Reading(opened.texts(), opened.session().today());
        add(new ListGrid<Pool>(opened.texts(), "", this::pools, () -> new Pool("", Decimal.ZERO), this::write)
                .words("entry.pool", 220, Pool::name, (pool, name) -> new Pool(name, pool.staff()))
                .column("entry.staff", 130, Kind.NUMBER, pool -> Reading.show(pool.staff()), reading::staff,
                        (pool, staff) -> new Pool(pool.name(), staff.orElse(Decimal.ZERO)))
                .build(opened.clip()));
    }

    private List<Pool> pools() {
        return opened.organisation().staffPools().entrySet().stream().map(e -> new Pool(e.getKey(), e.getValue())).toList();
    }

    private void write(List<Pool> pools) {
        var byName = new LinkedHashMap<String, Decimal>();
        pools.forEach(pool -> byName.merge(pool.name(), pool.staff(), Decimal::plus));
        opened.session().apply(opened.organisationEdits().setStaffPools(byName));
    }
}
