package org.bidweave.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.bidweave.ui.shared.Field;

/// Asks for a few words, such as a new name, without stopping the window. Enter takes them, Escape leaves everything as it was.
final class AskWords {

    private AskWords() {}

    static void show(Window owner, String question, String now, String act, Consumer<String> answer) {
        var words = new TextField(now);
        words.setId("ask-words");
        var take = new Button(act);
        take.getStyleClass().add("primary");
        var row = new HBox(take);
        row.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(12, new Field(question, words), row);
        box.getStyleClass().add("overlay");
        box.setPrefWidth(360);
        owner.getScene().getStylesheets().forEach(box.getStylesheets()::add);
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(box);
        take.disableProperty().bind(words.textProperty().map(String::isBlank));
        take.setOnAction(_ -> {
            popup.hide();
            answer.accept(words.getText().strip());
        });
        words.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                take.fire();
            }
        });
        popup.show(owner, owner.getX() + (owner.getWidth() - 360) / 2, owner.getY() + 120);
        words.requestFocus();
        words.selectAll();
    }
}
