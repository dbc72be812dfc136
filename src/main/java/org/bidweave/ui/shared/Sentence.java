package org.bidweave.ui.shared;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What the settings mean in one sentence, kept up to date while they change; `**` frames the words that matter most.
public final class Sentence extends VBox {

    private static final double WIDEST = 760;

    private final TextFlow flow = new TextFlow();

    public Sentence(String marked) {
        getStyleClass().add("sentence");
        flow.setMaxWidth(WIDEST);
        getChildren().add(flow);
        say(marked);
    }

    public void say(String marked) {
        flow.getChildren().clear();
        var parts = marked.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            var text = new Text(parts[i]);
            text.getStyleClass().addAll(i % 2 == 1 ? "strong" : "plain");
            flow.getChildren().add(text);
        }
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(marked.replace("**", ""));
    }
}
