package org.bidweave.ui.shared;

import java.math.BigDecimal;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// How much of a partner's income would hang on this bid: a small bar, the figure and the state's shape.
public final class ExposureBar extends HBox {

    private static final double WIDTH = 64;
    private static final double HEIGHT = 6;

    /// `part` is a fraction; what exceeds 1 fills the bar.
    public ExposureBar(Texts texts, BigDecimal part, String figure, State state) {
        super(8, trough(part, state), whole(new Label(figure)), new StateShape(state, StateShape.IN_COUNT));
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(figure + ", " + state.word(texts));
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Pane trough(BigDecimal part, State state) {
        var filled = new Region();
        filled.getStyleClass().addAll("exposure-part", state.styleClass());
        filled.resize(WIDTH * Math.clamp(part.doubleValue(), 0, 1), HEIGHT);
        filled.setManaged(false);
        var trough = new Pane(filled);
        trough.getStyleClass().add("exposure-trough");
        trough.setMinSize(WIDTH, HEIGHT);
        trough.setMaxSize(WIDTH, HEIGHT);
        return trough;
    }
}
