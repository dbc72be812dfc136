package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Ground;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.model.AreaId;
import org.bidweave.places.Hex;
import org.bidweave.places.HexLayout;
import org.bidweave.places.UkPlaces;

/// Every hexagon of the map, and which of them each place of the bid covers. Places that no table knows lie in the sea near the others;
/// where there are only such, they are the whole map.
final class Plan {

    private final List<Tile> tiles = new ArrayList<>();
    private final Map<Hex, Tile> at = new HashMap<>();
    private final Map<AreaId, List<Tile>> covered = new HashMap<>();
    private final Map<AreaId, Tile> middles = new HashMap<>();
    private final Map<AreaId, List<Side>> edges = new HashMap<>();
    private final MapCover cover;

    Plan(MapCover cover, UkPlaces places, HexLayout layout) {
        this.cover = cover;
        if (cover.areas().isEmpty() || cover.areas().stream().anyMatch(area -> !area.ground().districts().isEmpty())) {
            districts(places, layout);
        }
        unknown();
        for (var tile : tiles) {
            at.put(tile.hex(), tile);
            tile.areas().forEach(area -> covered.computeIfAbsent(area.id(), _ -> new ArrayList<>()).add(tile));
            tile.inside().forEach(area -> middles.put(area.id(), tile));
        }
        covered.forEach((area, of) -> {
            middles.put(area, middle(of));
            edges.put(area, edge(of));
        });
    }

    private void districts(UkPlaces places, HexLayout layout) {
        var inside = new HashMap<String, List<AreaCover>>();
        var whole = new HashMap<String, List<AreaCover>>();
        for (var area : cover.areas()) {
            var by = area.ground() instanceof Ground.Inside ? inside : whole;
            area.ground().districts().forEach(code -> by.computeIfAbsent(code, _ -> new ArrayList<>()).add(area));
        }
        whole.values().forEach(areas -> areas.sort(Comparator.comparingInt(area -> area.ground().districts().size())));
        for (var district : places.districts()) {
            var code = district.code();
            layout.hex(code).ifPresent(hex -> tiles.add(new Tile(code, district.name(), layout.letters(code), hex, true,
                    whole.getOrDefault(code, List.of()), inside.getOrDefault(code, List.of()))));
        }
    }

    private void unknown() {
        var unknown = cover.areas().stream().filter(area -> area.ground() instanceof Ground.Unknown).toList();
        var free = new FreeSea(tiles, ours()).nearest(unknown.size());
        var letters = OwnLetters.of(unknown.stream().map(AreaCover::name).toList(), tiles.stream().map(Tile::letters).collect(Collectors.toSet()));
        for (int i = 0; i < unknown.size(); i++) {
            var area = unknown.get(i);
            tiles.add(new Tile("place-" + area.id().value(), area.name(), letters.get(i), free.get(i), false, List.of(area), List.of()));
        }
    }

    MapCover cover() {
        return cover;
    }

    List<Tile> tiles() {
        return tiles;
    }

    Optional<Tile> at(Hex hex) {
        return Optional.ofNullable(at.get(hex));
    }

    /// The hexagons the bid is about, or all of them where it names no place.
    List<Hex> ours() {
        var ours = tiles.stream().filter(Tile::ours).map(Tile::hex).toList();
        return ours.isEmpty() ? all() : ours;
    }

    List<Hex> all() {
        return tiles.stream().map(Tile::hex).toList();
    }

    /// The hexagons a place covers; none for one that is a part of a district.
    List<Tile> of(AreaCover area) {
        return covered.getOrDefault(area.id(), List.of());
    }

    /// The hexagon a place lies on or in, near its middle.
    Optional<Tile> middle(AreaCover area) {
        return Optional.ofNullable(middles.get(area.id()));
    }

    /// The sides that part a place from what is not of it.
    List<Side> edge(AreaCover area) {
        return edges.getOrDefault(area.id(), List.of());
    }

    /// A side of a hexagon, counted clockwise from the east.
    record Side(Hex hex, int number) {}

    private static Tile middle(List<Tile> tiles) {
        double x = tiles.stream().mapToDouble(tile -> tile.hex().x()).average().orElse(0);
        double y = tiles.stream().mapToDouble(tile -> tile.hex().y()).average().orElse(0);
        return Collections.min(tiles, Comparator.comparingDouble(tile -> Math.hypot(tile.hex().x() - x, tile.hex().y() - y)));
    }

    private static List<Side> edge(List<Tile> tiles) {
        Set<Hex> own = new HashSet<>(tiles.stream().map(Tile::hex).toList());
        var sides = new ArrayList<Side>();
        for (var hex : own) {
            var around = hex.around();
            for (int side = 0; side < around.size(); side++) {
                if (!own.contains(around.get(side))) {
                    sides.add(new Side(hex, side));
                }
            }
        }
        return sides;
    }
}
