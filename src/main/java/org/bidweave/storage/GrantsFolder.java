package org.bidweave.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Recipient;
import org.jooq.exception.DataAccessException;

/// The files of grants in the directory. Grants are looked for on the disk, as few of them are asked for.
final class GrantsFolder implements AutoCloseable {

    private final DirectoryPaths paths;
    private List<GrantsFile> open = List.of();
    private List<String> unreadable = List.of();
    private boolean loaded;

    GrantsFolder(DirectoryPaths paths) {
        this.paths = paths;
    }

    /// Opens every file that is there.
    synchronized void load() {
        close();
        loaded = true;
        var told = new ArrayList<String>();
        var files = new ArrayList<GrantsFile>();
        for (var file : paths.ofGrants()) {
            try {
                files.add(GrantsFile.open(file));
            } catch (DataAccessException e) {
                told.add("The grants in “" + file.getFileName() + "” in " + paths.folder()
                        + " cannot be read. Your bids are not touched by this. Import the file of grants again.");
            }
        }
        open = List.copyOf(files);
        unreadable = List.copyOf(told);
    }

    /// A sentence for each file that could not be read when they were loaded.
    synchronized List<String> unreadable() {
        return unreadable;
    }

    /// Files are moved while none is open.
    synchronized void moved(Runnable move) {
        boolean again = loaded;
        close();
        try {
            move.run();
        } finally {
            if (again) {
                load();
            }
        }
    }

    /// Grants are found in the old file until the new one is whole.
    void replace(String name, LocalDate asOf, Consumer<Consumer<Grant>> source) throws IOException {
        var file = paths.ofGrants(name);
        var next = DirectoryPaths.next(file);
        GrantsFile.write(next, name, asOf, source);
        moved(() -> move(next, file));
    }

    private static void move(Path next, Path file) {
        try {
            DirectoryPaths.takePlace(next, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized HeldGrants found(Recipient recipient) {
        var keys = recipient.keys();
        return HeldGrants.of(open.stream().flatMap(file -> file.found(keys).stream()).toList());
    }

    @Override
    public synchronized void close() {
        open.forEach(GrantsFile::close);
        open = List.of();
        loaded = false;
    }
}
