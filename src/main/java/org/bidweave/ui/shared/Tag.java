package org.bidweave.ui.shared;

import javafx.scene.control.Label;

/// A neutral word beside a name, such as "Not counted".
public final class Tag extends Label {

    public Tag(String word) {
        super(word);
        getStyleClass().add("tag");
        setMinWidth(USE_PREF_SIZE);
    }
}
