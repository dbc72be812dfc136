package org.bidweave.ui.shared;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How far a partner has come towards signing: six steps and the word for the one reached.
public final class StageSteps extends HBox {

    private static final int STEPS = 6;

    /// `reached` counts from 0 (not yet contacted) to 6.
    public StageSteps(int reached, String word, boolean counted) {
        super(2);
        getStyleClass().add("stage-steps");
        if (!counted) {
            getStyleClass().add("not-counted");
        }
        setAlignment(Pos.CENTER_LEFT);
        for (int step = 1; step <= STEPS; step++) {
            getChildren().add(step(step <= reached));
        }
        var label = new Label(word);
        label.getStyleClass().add("small");
        setMargin(label, new Insets(0, 0, 0, 6));
        getChildren().add(label);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(word);
    }

    private static Region step(boolean reached) {
        var step = new Region();
        step.getStyleClass().add("stage-step");
        if (reached) {
            step.getStyleClass().add("reached");
        }
        step.setMinSize(12, 6);
        step.setPrefSize(12, 6);
        step.setMaxSize(12, 6);
        return step;
    }
}
