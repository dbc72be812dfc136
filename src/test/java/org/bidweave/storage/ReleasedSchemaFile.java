package org.bidweave.storage;

import static org.bidweave.storage.SampleBids.HARBOUR;
import static org.bidweave.storage.SampleBids.MOORLAND;
import static org.bidweave.storage.SampleBids.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the stored database file of the schema about to be released: run once before the release, with a new folder to work in and
/// the file to write as arguments. A stored file is never written again.
final class ReleasedSchemaFile {

    private ReleasedSchemaFile() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var workspace = Workspaces.opened(folder, new SettableClock())) {
            workspace.create(HARBOUR);
            workspace.save(titled(HARBOUR, "Harbour families 2026"), "rename");
            workspace.create(MOORLAND);
            workspace.save(titled(MOORLAND, "Wrong"), "rename");
            workspace.undone(MOORLAND);
            workspace.put("theme", "dark");
        }
        var file = folder.resolve("workspace" + H2Database.SUFFIX);
        H2Database.open(file).closeCompactly();
        Files.copy(file, Path.of(arguments[1]));
    }
}
