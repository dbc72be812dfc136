package org.bidweave.ui.shared;

import javafx.scene.Node;

/// What stands in the middle of the window at one kind of place.
public interface Screen {

    Node node();

    /// Brings the place into view and the keyboard to it.
    void show(Place place);
}
