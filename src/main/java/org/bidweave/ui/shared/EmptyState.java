package org.bidweave.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what will stand here and offers the first act.
public final class EmptyState extends VBox {

    public EmptyState(String sentence, Button... acts) {
        super(12, new Label(sentence), new HBox(8, acts));
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(560);
    }
}
