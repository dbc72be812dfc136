package org.bidweave.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A state's shape and how often it occurs; nought stays visible, in lighter ink.
public final class CountedState extends HBox {

    public CountedState(Texts texts, State state, int count) {
        super(4, new StateShape(state, StateShape.IN_COUNT), new Label(texts.of("number", count)));
        getStyleClass().add("counted-state");
        if (count == 0) {
            getStyleClass().add("zero");
        }
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(state.counted(texts, count));
    }
}
