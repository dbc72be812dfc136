package org.bidweave.ui.shared;

import javafx.scene.control.Label;

/// A short fact in the colours of a state, such as "Turnover £80,000".
public final class Chip extends Label {

    public Chip(Texts texts, State state, String fact) {
        super(fact, new StateShape(state, StateShape.IN_CHIP));
        getStyleClass().addAll("chip", state.styleClass());
        setMinWidth(USE_PREF_SIZE);
        setAccessibleText(state.word(texts) + ": " + fact);
    }
}
