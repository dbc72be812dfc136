package org.bidweave.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A state's shape and how often it occurs; nought stays visible, in lighter ink.
public final class CountedState extends HBox {

    private final Texts texts;
    private final State state;
    private final Label number = new Label();

    public CountedState(Texts texts, State state, int count) {
        super(4);
        this.texts = texts;
        this.state = state;
        getChildren().setAll(new StateShape(state, StateShape.IN_COUNT), number);
        getStyleClass().add("counted-state");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        show(count);
    }

    public void show(int count) {
        number.setText(texts.of("number", count));
        Marked.show(this, "zero", count == 0);
        setAccessibleText(state.counted(texts, count));
    }
}
