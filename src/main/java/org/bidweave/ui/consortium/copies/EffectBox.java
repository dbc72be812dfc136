package org.bidweave.ui.consortium.copies;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.EffectRows;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.Texts;

/// What the last taking over did to the findings, until it is put away or the bid changes.
final class EffectBox extends VBox {

    private final EffectRows rows;
    private final Button close;

    EffectBox(Texts texts, Copies copies) {
        super(4);
        rows = new EffectRows(texts);
        close = new Button(texts.of("consortium.copy.effect.close"));
        close.getStyleClass().addAll("link", "small");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> copies.forgetEffect());
        var title = new Label(texts.of("consortium.copy.effect"), Icon.CHECK.draw());
        title.setGraphicTextGap(8);
        title.setWrapText(true);
        title.getStyleClass().add("medium");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("copy-effect");
        getChildren().addAll(head, rows);
        copies.effectProperty().subscribe(this::show);
    }

    Button close() {
        return close;
    }

    private void show(Optional<Copies.Effect> effect) {
        setVisible(effect.isPresent());
        setManaged(effect.isPresent());
        effect.ifPresent(it -> rows.show(it.changes()));
    }
}
