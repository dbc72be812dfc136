package org.bidweave.ui.shared;

import java.util.List;

/// Takes a table that is on screen out as a file.
public interface Exports {

    /// Rows of cells, the first of them the head; `name` is what the file is called unless the user says otherwise.
    void save(String name, List<List<String>> rows);
}
