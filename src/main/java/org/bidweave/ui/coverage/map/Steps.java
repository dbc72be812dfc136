package org.bidweave.ui.coverage.map;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Where the arrow keys lead: to the nearest hexagon that lies that way, over water too.
final class Steps {

    private static final double NARROW = 0.3;

    private Steps() {}

    static Optional<Tile> from(Plan plan, Tile from, KeyCode arrow) {
        double across = arrow == KeyCode.RIGHT ? 1 : arrow == KeyCode.LEFT ? -1 : 0;
        double down = arrow == KeyCode.DOWN ? 1 : arrow == KeyCode.UP ? -1 : 0;
        return plan.tiles().stream().filter(tile -> !tile.equals(from) && along(from, tile, across, down) > NARROW)
                .min(Comparator.comparingDouble((Tile tile) -> distance(from, tile) / Math.pow(along(from, tile, across, down), 2))
                        .thenComparingDouble(tile -> -down * tile.hex().x()));
    }

    private static double distance(Tile from, Tile to) {
        return Math.hypot(to.hex().x() - from.hex().x(), to.hex().y() - from.hex().y());
    }

    /// 1 where it lies straight that way, 0 where it lies across.
    private static double along(Tile from, Tile to, double across, double down) {
        return ((to.hex().x() - from.hex().x()) * across + (to.hex().y() - from.hex().y()) * down) / distance(from, to);
    }
}
