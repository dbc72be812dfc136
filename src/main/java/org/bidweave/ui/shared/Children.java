package org.bidweave.ui.shared;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows other children in a pane while those that stay are left alone, with their style, their keyboard focus and what is open in them.
public final class Children {

    private Children() {}

    public static void show(Pane pane, List<Node> wanted) {
        var children = pane.getChildren();
        if (!children.equals(wanted)) {
            children.removeIf(child -> !wanted.contains(child));
            for (int at = 0; at < wanted.size(); at++) {
                place(children, at, wanted.get(at));
            }
        }
    }

    private static void place(ObservableList<Node> children, int at, Node wanted) {
        if (at == children.size() || !children.get(at).equals(wanted)) {
            children.remove(wanted);
            children.add(at, wanted);
        }
    }
}
