package org.bidweave.ui.shared.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.model.Decimal;
import org.bidweave.ui.shared.grid.Kind;

/// Its pools of full-time staff, which its allocations draw on.
public final class StaffPart extends Part {

    private record Pool(String name, Decimal staff) {}

    private final EditedOrganisation edited;

    public StaffPart(EditedOrganisation edited) {
        super("entry.section.STAFF", edited);
        this.edited = edited;
        var reading = edited.reading();
        add(new ListGrid<Pool>(edited.texts(), "", this::pools, () -> new Pool("", Decimal.ZERO), this::write)
                .words("entry.pool", 220, Pool::name, (pool, name) -> new Pool(name, pool.staff()))
                .column("entry.staff", 130, Kind.NUMBER, pool -> Reading.show(pool.staff()), reading::staff,
                        (pool, staff) -> new Pool(pool.name(), staff.orElse(Decimal.ZERO)))
                .build(edited.clip()));
    }

    private List<Pool> pools() {
        return edited.organisation().staffPools().entrySet().stream().map(e -> new Pool(e.getKey(), e.getValue())).toList();
    }

    private void write(List<Pool> pools) {
        var byName = new LinkedHashMap<String, Decimal>();
        pools.forEach(pool -> byName.merge(pool.name(), pool.staff(), Decimal::plus));
        edited.session().apply(edited.edits().setStaffPools(byName));
    }
}
