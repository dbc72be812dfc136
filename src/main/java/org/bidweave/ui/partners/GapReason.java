package org.bidweave.ui.partners;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.check.Finding;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// What the search is for, where it began at a finding, and the way back there.
final class GapReason extends HBox {

    private final Texts texts;
    private final Consumer<Place> go;
    private final Label sentence = new Label();
    private @Nullable Finding finding;

    GapReason(Texts texts, Consumer<Place> go) {
        super(12);
        this.texts = texts;
        this.go = go;
        sentence.setId("partners-reason");
        sentence.setGraphicTextGap(10);
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        setHgrow(sentence, Priority.ALWAYS);
        var back = new Button(texts.of("partners.back"), Icon.UNDO.draw());
        back.setId("partners-back");
        back.getStyleClass().add("small");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> back());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("gap-reason");
        getChildren().addAll(sentence, back);
        hide();
    }

    void show(Finding now) {
        finding = now;
        sentence.setGraphic(new StateShape(States.of(now.verdict()), StateShape.IN_LIST));
        sentence.setText(texts.of("partners.reason", now.message()));
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        finding = null;
        setVisible(false);
        setManaged(false);
    }

    Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /// To the finding, where there is one.
    void back() {
        finding().ifPresent(now -> go.accept(new Place.Findings(now.rule().id())));
    }
}
