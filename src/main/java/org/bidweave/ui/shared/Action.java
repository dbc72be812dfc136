package org.bidweave.ui.shared;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something the user can do from anywhere: its words, its icon, its keys, whether it can be done now, and the doing.
public record Action(
        String group, ObservableValue<String> words, Icon icon, Optional<KeyCombination> keys, ObservableValue<Boolean> possible, Runnable run) {

    public void runIfPossible() {
        if (possible.getValue()) {
            run.run();
        }
    }
}
