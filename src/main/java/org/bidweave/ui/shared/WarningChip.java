package org.bidweave.ui.shared;

import java.util.List;
import javafx.scene.control.Label;
import org.bidweave.check.Words;
import org.bidweave.model.Warning;

/// What a register warns of, beside an organisation's name.
public final class WarningChip {

    private WarningChip() {}

    public static List<Label> all(Texts texts, List<Warning> warnings) {
        return warnings.stream().<Label>map(warning -> new Chip(texts, States.of(warning), Words.warning(warning))).toList();
    }
}
