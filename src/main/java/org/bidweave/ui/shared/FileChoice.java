package org.bidweave.ui.shared;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for a file; tests answer in the user's place.
public interface FileChoice {

    /// Files of one kind, as the dialog names them: `*.bidweave`.
    record Kind(String words, List<String> patterns) {}

    Optional<Path> open(String title, Kind kind);

    /// Several files of one kind; none where the user closed the dialog.
    default List<Path> openSeveral(String title, Kind kind) {
        return open(title, kind).stream().toList();
    }

    Optional<Path> save(String title, String suggestedName, Kind kind);
}
