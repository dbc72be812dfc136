package org.bidweave.ui.shared;

import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// How much of a part of the form is filled: a ring that closes, then a tick. Filled is not a verdict, so it is never green.
public final class ProgressRing extends Region {

    private static final double SIZE = 16;
    private static final double MIDDLE = SIZE / 2;
    private static final double RADIUS = 6;

    public ProgressRing(int filled, int all) {
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        if (filled >= all) {
            tick();
        } else {
            ring((double) filled / all);
        }
        getChildren().forEach(node -> node.setManaged(false));
    }

    private void tick() {
        var disc = new Circle(MIDDLE, MIDDLE, RADIUS + 1);
        disc.getStyleClass().add("ring-disc");
        var tick = new Polyline(5, 8.2, 7.2, 10.4, 11.2, 6);
        tick.getStyleClass().add("ring-tick");
        getChildren().addAll(disc, tick);
    }

    private void ring(double part) {
        var track = new Circle(MIDDLE, MIDDLE, RADIUS);
        track.getStyleClass().add("ring-track");
        var arc = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, -360 * part);
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-part");
        getChildren().addAll(track, arc);
    }
}
