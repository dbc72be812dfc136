package org.bidweave.ui.consortium.copies;

import javafx.scene.Node;

/// Where the keyboard is.
final class Keyboard {

    private Keyboard() {}

    /// Whether this node has it, or something in it.
    static boolean isIn(Node place) {
        var at = place.getScene() == null ? null : place.getScene().getFocusOwner();
        for (Node node = at; node != null; node = node.getParent()) {
            if (node.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
