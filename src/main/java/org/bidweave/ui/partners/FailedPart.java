package org.bidweave.ui.partners;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;

/// Why nothing, or not all, was imported.
final class FailedPart extends HBox {

    FailedPart(String sentence) {
        super(10);
        var words = new Label(sentence);
        words.setId("registers-failed");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new StateShape(State.INFORMATION, StateShape.IN_LIST), words);
    }
}
