package org.bidweave.ui.shared.grid;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.View;
import org.bidweave.ui.shared.Texts;

/// Takes a table that is on screen out as a file.
public interface Exports {

    /// Rows of cells, the first of them the head; `name` is what the file is called unless the user says otherwise.
    void save(String name, List<List<String>> rows);

    /// "Coverage, A as planned, 2026-10-20". It stands in the name, as other programs take the first row of the file for its head.
    static String name(Texts texts, String what, String alternatives, View view, LocalDate day) {
        return texts.of("export.name", what, alternatives, texts.of("export.view." + view), day);
    }
}
