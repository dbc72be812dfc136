package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
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
    private boolean loaded;

    GrantsFolder(DirectoryPaths paths) {
        this.paths = paths;
    }

    /// Opens every file that is there. Gives a sentence for each that cannot be read.
    synchronized List<String> load() {
        close();
        loaded = true;
        var unreadable = new ArrayList<String>();
        var files = new ArrayList<GrantsFile>();
        for (var file : paths.ofGrants()) {
            try {
                files.add(GrantsFile.open(file));
            } catch (DataAccessException e) {
                unreadable.add("The grants in “" + file.getFileName() + "” in " + paths.folder()
                        + " cannot be read. Your bids are not touched by this. Import the file of grants again.");
            }
        }
        open = List.copyOf(files);
        return unreadable;
    }

    /// Grants are found in the old file until the new one is whole.
    void replace(String name, LocalDate asOf, Consumer<Consumer<Grant>> source) throws IOException {
        var file = paths.ofGrants(name);
        var next = DirectoryPaths.next(file);
        GrantsFile.write(next, name, asOf, source);
        swap(next, file);
    }

    private synchronized void swap(Path next, Path file) throws IOException {
        boolean again = loaded;
        close();
        try {
            Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            if (again) {
                load();
            }
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
