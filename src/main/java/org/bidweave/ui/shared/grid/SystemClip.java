package org.bidweave.ui.shared.grid;

import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard shared with the other programs.
public final class SystemClip implements Clip {

    @Override
    public String read() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    @Override
    public void write(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
