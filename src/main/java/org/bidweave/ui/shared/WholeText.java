package org.bidweave.ui.shared;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// The whole text of a label, cell or button, told in a tooltip while it is cut.
public final class WholeText {

    private WholeText() {}

    public static void of(Labeled shown) {
        shown.textTruncatedProperty().subscribe(cut -> shown.setTooltip(cut ? tip(shown) : null));
    }

    private static Tooltip tip(Labeled shown) {
        var tip = new Tooltip();
        tip.textProperty().bind(shown.textProperty());
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        return tip;
    }
}
