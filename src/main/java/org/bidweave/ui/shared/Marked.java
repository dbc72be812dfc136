package org.bidweave.ui.shared;

import javafx.scene.Node;

/// Gives a node a style class, or takes it away; one that stands already is left alone, as its style is worked out anew with every change.
public final class Marked {

    private Marked() {}

    public static void show(Node node, String styleClass, boolean marked) {
        var classes = node.getStyleClass();
        if (marked && !classes.contains(styleClass)) {
            classes.add(styleClass);
        } else if (!marked) {
            classes.remove(styleClass);
        }
    }
}
