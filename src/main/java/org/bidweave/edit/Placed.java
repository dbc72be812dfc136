package org.bidweave.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;

/// New places beside those a tender has. A new one gets an id from its name; one that is there already keeps its own.
final class Placed {

    private Placed() {}

    /// `areas` with those of `more` that it does not have, before the place at `at`.
    static List<Area> with(List<Area> areas, int at, List<Area> more) {
        var all = new ArrayList<>(areas);
        int next = at;
        for (var area : more) {
            if (find(all, area).isEmpty()) {
                var id = Ids.slug(area.name(), "place", taken -> all.stream().anyMatch(other -> other.id().value().equals(taken)));
                all.add(next++, new Area(new AreaId(id), area.name(), area.code(), area.within()));
            }
        }
        return all;
    }

    static List<Area> with(List<Area> areas, List<Area> more) {
        return with(areas, areas.size(), more);
    }

    static Optional<Area> find(List<Area> areas, Area wanted) {
        return areas.stream().filter(wanted::samePlace).findFirst();
    }
}
