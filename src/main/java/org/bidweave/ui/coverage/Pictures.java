package org.bidweave.ui.coverage;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Takes a picture that is on screen out as a file.
public interface Pictures {

    /// `name` with its `ending` is what the file is called unless the user says otherwise; `write` writes it, on the window's thread.
    void save(String name, String ending, Consumer<Path> write);
}
