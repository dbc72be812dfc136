package org.bidweave.ui.shared;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// A field in which one types what to look for: the glass at its left, and its prompt as its spoken name.
public final class SearchField extends CustomTextField {

    public SearchField(String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        setLeft(glass());
        getStyleClass().add("search-field");
    }

    private static Node glass() {
        var icon = Icon.SEARCH.draw();
        icon.getStyleClass().add("muted");
        var box = new StackPane(icon);
        box.getStyleClass().add("search-glass");
        return box;
    }
}
