package org.bidweave.ui.coverage.map;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Mouse and fingers on the map: drag to move it, wheel or pinch to zoom, point to be told, click to choose, twice to open.
final class MapPointer {

    private static final double WHEEL = 1.0018;
    private static final double STILL = 4;

    private final MapView map;
    private final MapWords words;
    private final Tooltip tip = new Tooltip();
    private double fromX;
    private double fromY;
    private Camera before;

    MapPointer(MapView map, Node canvas, MapWords words) {
        this.map = map;
        this.words = words;
        before = map.camera();
        tip.setShowDelay(Duration.millis(250));
        tip.setShowDuration(Duration.INDEFINITE);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(canvas, tip);
        canvas.setOnMouseMoved(this::pointed);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(pinch -> {
            map.look(map.camera().zoomed(pinch.getZoomFactor(), pinch.getX(), pinch.getY()));
            pinch.consume();
        });
    }

    private void pointed(MouseEvent at) {
        tip.setText(under(at.getX(), at.getY()).map(tile -> words.tile(map.plan(), tile, map.lens())).orElse(words.of("sea")));
    }

    private Optional<Tile> under(double x, double y) {
        return map.plan().at(map.camera().at(x, y));
    }

    private void pressed(MouseEvent at) {
        map.requestFocus();
        fromX = at.getX();
        fromY = at.getY();
        before = map.camera();
    }

    private void dragged(MouseEvent at) {
        if (at.getButton() == MouseButton.PRIMARY && far(at)) {
            map.look(before.moved(at.getX() - fromX, at.getY() - fromY));
        }
    }

    private void clicked(MouseEvent at) {
        if (at.getButton() == MouseButton.PRIMARY && !far(at)) {
            under(at.getX(), at.getY()).ifPresent(map::choose);
            if (at.getClickCount() == 2) {
                map.openChosen();
            }
        }
    }

    private boolean far(MouseEvent at) {
        return Math.hypot(at.getX() - fromX, at.getY() - fromY) > STILL;
    }

    /// Two fingers move the map, a wheel zooms it.
    private void scrolled(ScrollEvent scroll) {
        boolean fingers = scroll.isDirect() || scroll.getTouchCount() > 0;
        map.look(fingers ? map.camera().moved(scroll.getDeltaX(), scroll.getDeltaY())
                : map.camera().zoomed(Math.pow(WHEEL, scroll.getDeltaY()), scroll.getX(), scroll.getY()));
        scroll.consume();
    }
}
