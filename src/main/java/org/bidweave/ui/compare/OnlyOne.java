package org.bidweave.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.bidweave.check.Participant;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Texts;

/// Stands where the differences will, while there is nothing to compare with: what an alternative is good for, and how to make one.
final class OnlyOne extends VBox {

    OnlyOne(Texts texts, CompareActs acts) {
        setId("compare-only-one");
        setAlignment(Pos.CENTER_LEFT);
        var copy = new Button(texts.of("compare.only-one.copy"));
        copy.setId("compare-copy");
        copy.getStyleClass().add("primary");
        copy.setOnAction(_ -> acts.copy());
        var alone = new Button(texts.of("compare.only-one.alone"));
        alone.setId("compare-lead-alone");
        alone.setOnAction(_ -> acts.session().liveProperty().get().plan().lead().map(Participant::organisation)
                .ifPresent(lead -> acts.alone(acts.shown().id(), lead)));
        getChildren().setAll(new EmptyState(texts.of("compare.only-one"), copy, alone));
    }
}
