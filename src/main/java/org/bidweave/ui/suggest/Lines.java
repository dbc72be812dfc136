package org.bidweave.ui.suggest;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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

    /// The shape stands beside the first line.
    static HBox of(State state, String text) {
        var label = plain(text);
        HBox.setHgrow(label, Priority.ALWAYS);
        var line = new HBox(GAP, new StateShape(state, StateShape.IN_COUNT), label);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
