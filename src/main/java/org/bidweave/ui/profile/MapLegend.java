package org.bidweave.ui.profile;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.bidweave.model.Presence;
import org.bidweave.profile.WhereItWorks.There;
import org.bidweave.ui.shared.Texts;

/// What the hexagons of an [AreaMap] mean.
final class MapLegend extends FlowPane {

    private static final double WIDTH = 18;

    MapLegend(Texts texts) {
        super(16, 4);
        for (var level : List.of(Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.REMOTE)) {
            add(texts.of("entry.presence." + level), new AreaHexagon(new There(level, false), false, "", WIDTH));
        }
        add(texts.of("profile.map.legend.planned"), new AreaHexagon(new There(Presence.OUTREACH, true), false, "", WIDTH));
        add(texts.of("profile.map.legend.registered"), new AreaHexagon(null, true, "", WIDTH));
    }

    private void add(String words, AreaHexagon hexagon) {
        var label = new Label(words, hexagon);
        label.getStyleClass().addAll("small", "muted");
        getChildren().add(label);
    }
}
