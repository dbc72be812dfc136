package org.bidweave.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// Opens workspaces without a lock, as tests have their folders to themselves.
final class Workspaces {

    private Workspaces() {}

    static Workspace opened(Path folder, Clock clock) {
        return opened(folder, clock, Migrations.released());
    }

    static Workspace opened(Path folder, Clock clock, Migrations migrations) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var json = new JsonParts();
        return Workspace.open(folder, json, json, clock, migrations);
    }
}
