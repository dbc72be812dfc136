package org.bidweave.ui.coverage.map;

import org.bidweave.coverage.map.Lens;
import org.jspecify.annotations.Nullable;

/// What is to be drawn: the plan, what of it one looks at, from where, in which frame, and the hexagon that is chosen.
record Sight(Plan plan, Lens lens, Camera camera, double width, double height, @Nullable Tile chosen, boolean focused) {

    /// As it is kept in a file.
    Sight unchosen() {
        return new Sight(plan, lens, camera, width, height, null, false);
    }

    /// Whether any of a hexagon can be seen.
    boolean sees(Tile tile) {
        double reach = camera.scale();
        double x = camera.x(tile.hex());
        double y = camera.y(tile.hex());
        return x > -reach && y > -reach && x < width + reach && y < height + reach;
    }
}
