package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.directory.HeldSource;

/// What was taken out of the directory of a workspace: moved aside, so that it can come back until it is discarded. Moved while its file is
/// closed, as some systems move no open file.
public final class RemovedSources {

    private final DirectoryPaths paths;
    private final Path aside;

    public RemovedSources(Path workspace) {
        paths = new DirectoryPaths(workspace.resolve("directory"));
        aside = paths.folder().resolve("removed");
    }

    /// [StorageFailure] where its file cannot be moved; it is still there then.
    public void remove(HeldSource source) {
        var file = paths.of(source);
        try {
            Files.createDirectories(aside);
            Files.move(file, aside(file), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StorageFailure("“" + file + "” cannot be moved. Nothing was removed. Check that you may write in this folder.", e);
        }
    }

    /// [StorageFailure] where it was discarded, or where something was imported in its place, which stays.
    public void restore(HeldSource source) {
        try {
            Files.move(kept(source), paths.of(source), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageFailure("“" + paths.of(source) + "” cannot be moved back. Import it again.", e);
        }
    }

    /// Its file, as long as it can come back; else as [#restore].
    Path kept(HeldSource source) {
        var file = paths.of(source);
        if (Files.exists(file)) {
            throw new StorageFailure("Another import has taken the place of " + source.title() + " since, and stays.");
        }
        if (!Files.exists(aside(file))) {
            throw new StorageFailure("Nothing is kept of " + source.title() + " any more. Import it again.");
        }
        return aside(file);
    }

    /// Deletes all that was removed. Gives a sentence for each file that cannot be deleted.
    public List<String> discard() {
        var left = new ArrayList<String>();
        for (var file : DirectoryPaths.all(aside)) {
            try {
                Files.delete(file);
            } catch (IOException _) {
                left.add("“" + file + "” was removed from the directory and cannot be deleted.");
            }
        }
        return left;
    }

    private Path aside(Path file) {
        return aside.resolve(file.getFileName());
    }
}
