package org.bidweave.ui.home;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.canwego.CanWeGo;
import org.bidweave.canwego.Part;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;
import org.bidweave.ui.shared.Texts;

/// The answer in words: alone, with partners, what it would do to us, and the way on.
final class CanWeAnswer extends VBox {

    private final Texts texts;
    private final VBox parts = new VBox(16);

    CanWeAnswer(Texts texts, Runnable openAsBid) {
        super(16);
        this.texts = texts;
        getStyleClass().addAll("card", "can-we-answer");
        var note = new Label(texts.of("can-we.note"));
        note.getStyleClass().addAll("small", "muted", "wrapped");
        note.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Button(texts.of("can-we.open"), Icon.ARROW_RIGHT.draw());
        open.setId("can-we-open");
        open.getStyleClass().add("primary");
        open.setOnAction(_ -> openAsBid.run());
        getChildren().addAll(parts, note, open);
    }

    void show(CanWeGo answer) {
        parts.getChildren().setAll(
                part("can-we.alone", answer.alone()),
                part("can-we.partners", answer.withPartners()),
                part("can-we.effect", answer.effect()));
    }

    private Node part(String key, Part part) {
        var heading = new Label(texts.of(key));
        heading.getStyleClass().add("section");
        var head = new HBox(8, new StateShape(States.of(part.verdict()), StateShape.IN_LIST), heading);
        head.setAlignment(Pos.CENTER_LEFT);
        var words = new Label(part.text());
        words.getStyleClass().addAll("verdict-sentence", "wrapped");
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(760);
        return new VBox(4, head, words);
    }
}
