package org.bidweave.ui.shared.grid;

/// The clipboard, as text.
public interface Clip {

    /// Empty where there is no text.
    String read();

    void write(String text);
}
