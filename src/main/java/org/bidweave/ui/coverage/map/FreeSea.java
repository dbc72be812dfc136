package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.places.Hex;

/// Finds room in the sea for places that no table knows, as near to the bid's other places as can be without touching land.
final class FreeSea {

    private final Set<Hex> land = new HashSet<>();
    private final Set<Hex> shore;
    private final double x;
    private final double y;

    FreeSea(Collection<Tile> tiles, Collection<Hex> near) {
        tiles.forEach(tile -> land.add(tile.hex()));
        shore = land.stream().flatMap(hex -> hex.around().stream()).collect(Collectors.toSet());
        x = near.stream().mapToDouble(Hex::x).average().orElse(0);
        y = near.stream().mapToDouble(Hex::y).average().orElse(0);
    }

    /// The first lies nearest, the others beside it, in reading order.
    List<Hex> nearest(int count) {
        var open = new LinkedHashSet<>(List.of(start()));
        var taken = new ArrayList<Hex>();
        while (taken.size() < count) {
            var first = taken.isEmpty() ? start() : taken.getFirst();
            var next = open.stream().min(Comparator.comparingDouble((Hex hex) -> away(hex, first.x(), first.y()))
                    .thenComparingInt(Hex::row).thenComparingInt(Hex::column)).orElseThrow();
            open.remove(next);
            taken.add(next);
            next.around().stream().filter(hex -> free(hex) && !taken.contains(hex)).forEach(open::add);
        }
        return taken.stream().sorted(Comparator.comparingInt(Hex::row).thenComparingInt(Hex::column)).toList();
    }

    private Hex start() {
        return land.isEmpty() ? new Hex(0, 0)
                : shore.stream().flatMap(hex -> hex.around().stream()).filter(this::free)
                        .min(Comparator.comparingDouble((Hex hex) -> away(hex, x, y)).thenComparingInt(Hex::row).thenComparingInt(Hex::column))
                        .orElseThrow();
    }

    private boolean free(Hex hex) {
        return !land.contains(hex) && !shore.contains(hex);
    }

    private static double away(Hex hex, double x, double y) {
        return Math.hypot(hex.x() - x, hex.y() - y);
    }
}
