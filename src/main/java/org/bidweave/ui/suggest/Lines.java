package org.bidweave.ui.suggest;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;

/// Lines of text that wrap and are never cut.
final class Lines {

    private static final double GAP = 8;

    private Lines() {}

    static Label plain(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label quiet(String text) {
        var label = plain(text);
        label.getStyleClass().add("muted");
        return label;
    }

    static Label of(State state, String text) {
        var label = plain(text);
        label.setGraphic(new StateShape(state, StateShape.IN_COUNT));
        label.setGraphicTextGap(GAP);
        return label;
    }
}
