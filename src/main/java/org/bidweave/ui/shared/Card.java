package org.bidweave.ui.shared;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A framed piece of a page: a partner, a bid, a form.
public final class Card extends VBox {

    public Card(double spacing, Node... content) {
        super(spacing, content);
        getStyleClass().add("card");
    }

    /// Dashed and quiet: the partner is in the plan but does not count today.
    public Card notCounted() {
        getStyleClass().add("not-counted");
        return this;
    }
}
