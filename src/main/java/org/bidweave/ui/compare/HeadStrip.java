package org.bidweave.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The top of the screen: what the right alternative closes and opens, in words, and what can be done.
final class HeadStrip extends HBox {

    private final TextFlow words = new TextFlow();

    HeadStrip(Node... acts) {
        super(12);
        getStyleClass().addAll("verdict", "compare-strip");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setId("compare-headline");
        var middle = new HBox(words);
        middle.setAlignment(Pos.CENTER_LEFT);
        middle.setFillHeight(false);
        HBox.setHgrow(words, Priority.ALWAYS);
        setHgrow(middle, Priority.ALWAYS);
        getChildren().add(middle);
        getChildren().addAll(acts);
    }

    /// `**` frames what matters most.
    void say(String marked) {
        words.getChildren().clear();
        var parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            var text = new Text(parts[i]);
            text.getStyleClass().addAll(i % 2 == 1 ? "strong" : "plain");
            words.getChildren().add(text);
        }
        words.setAccessibleText(marked.replace("**", ""));
    }
}
