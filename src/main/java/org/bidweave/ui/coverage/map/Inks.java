package org.bidweave.ui.coverage.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The colours of the theme in sight: unseen shapes take them from the style sheets and tell when they change.
public final class Inks extends Group {

    private final Map<Ink, Rectangle> swatches = new EnumMap<>(Ink.class);

    public Inks(Runnable whenChanged) {
        setManaged(false);
        for (var ink : Ink.values()) {
            var swatch = new Rectangle();
            swatch.setStyle("-fx-fill: " + ink.lookedUp() + ";");
            swatch.fillProperty().subscribe((_, _) -> whenChanged.run());
            swatches.put(ink, swatch);
            getChildren().add(swatch);
        }
    }

    public Color of(Ink ink) {
        var swatch = swatches.get(ink);
        return swatch != null && swatch.getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
    }
}
