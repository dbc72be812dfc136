package org.bidweave.ui.coverage.map;

import java.util.Collection;
import org.bidweave.places.Hex;

/// Which part of the map is in sight: `scale` pixels to the width of a hexagon, and where on the screen the map's middle lies.
record Camera(double scale, double x, double y) {

    static final double LEAST = 7;
    static final double MOST = 150;

    double x(Hex hex) {
        return x + hex.x() * scale;
    }

    double y(Hex hex) {
        return y + hex.y() * scale;
    }

    /// From the middle of a hexagon to its corners.
    double radius() {
        return scale / Math.sqrt(3);
    }

    Hex at(double screenX, double screenY) {
        return Hex.at((screenX - x) / scale, (screenY - y) / scale);
    }

    Camera moved(double right, double down) {
        return new Camera(scale, x + right, y + down);
    }

    /// Larger or smaller around a point that stays where it is.
    Camera zoomed(double factor, double aroundX, double aroundY) {
        double larger = Math.clamp(scale * factor, LEAST, MOST);
        double by = larger / scale;
        return new Camera(larger, aroundX + (x - aroundX) * by, aroundY + (y - aroundY) * by);
    }

    /// Shows these hexagons as large as fits, but no larger than `most`, with a margin in pixels.
    static Camera showing(Collection<Hex> hexes, double width, double height, double margin, double most) {
        var across = hexes.stream().mapToDouble(Hex::x).summaryStatistics();
        var down = hexes.stream().mapToDouble(Hex::y).summaryStatistics();
        if (hexes.isEmpty()) {
            return new Camera(LEAST, width / 2, height / 2);
        }
        double fit = Math.min((width - 2 * margin) / (across.getMax() - across.getMin() + 1), (height - 2 * margin) / (down.getMax() - down.getMin() + 1.16));
        double scale = Math.clamp(fit, LEAST, most);
        return new Camera(scale, width / 2 - scale * (across.getMin() + across.getMax()) / 2, height / 2 - scale * (down.getMin() + down.getMax()) / 2);
    }
}
