package org.bidweave.ui.coverage.map;

import java.util.List;
import java.util.Optional;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.places.Hex;

/// One hexagon of the map: a district, or a place of the bid that no table knows, which lies in the sea. `id` is the district's code, or the
/// place's id; `areas` are the bid's places that cover it, the smallest first; `inside` those that are parts of it.
record Tile(String id, String name, String letters, Hex hex, boolean district, List<AreaCover> areas, List<AreaCover> inside) {

    Tile {
        areas = List.copyOf(areas);
        inside = List.copyOf(inside);
    }

    /// The place of the bid that speaks for all of it: the smallest that covers it.
    Optional<AreaCover> whole() {
        return areas.stream().findFirst();
    }

    /// Whether the bid names it, or something within it.
    boolean ours() {
        return !areas.isEmpty() || !inside.isEmpty();
    }

    /// What opens when it is chosen: the smallest of the bid's places here.
    Optional<AreaCover> opens() {
        return inside.isEmpty() ? whole() : inside.stream().findFirst();
    }
}
