package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bidweave.directory.Directory;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.Found;
import org.bidweave.directory.Held;
import org.bidweave.directory.Query;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The directory in a workspace: a file for each register. An import writes a new file beside the old one and moves it into its place when it is
/// whole and on the disk, so a crash, a fault or a stop leaves the old register.
public final class DirectoryFolder implements Directory, AutoCloseable {

    private static final String NEXT = "-next";

    private final Path folder;
    private final UkPlaces places;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable LoadedDirectory loaded;

    /// Empty until it is loaded.
    public DirectoryFolder(Path workspace, UkPlaces places) {
        folder = workspace.resolve("directory");
        this.places = places;
    }

    /// Opens every register that is there; takes a second or two for the whole country. Gives a sentence for each that cannot be read.
    public synchronized List<String> load() {
        var unreadable = new ArrayList<String>();
        var files = new ArrayList<Path>();
        for (var register : Register.values()) {
            var file = file(register, "");
            if (Files.exists(file)) {
                try {
                    DirectoryFile.open(file).close();
                    files.add(file);
                } catch (DataAccessException e) {
                    unreadable.add("The register of the " + register.keeper() + " in " + folder + " cannot be read. Your bids are not touched by this. "
                            + "Import the register again.");
                }
            }
        }
        show(files, LoadedDirectory.index(files, places));
        return unreadable;
    }

    /// Hands something that writes entries to `source`, and puts what it wrote in the place of the old register when it returns. What
    /// `source` throws comes out again, the old register untouched; [StorageFailure] where the file cannot be written.
    public synchronized void replace(Register register, Consumer<Consumer<RegisterEntry>> source) {
        var next = file(register, NEXT);
        try {
            Files.createDirectories(folder);
            clean();
            DirectoryFile.write(next, register, source);
            var old = loaded;
            if (old == null) {
                move(next, file(register, ""));
            } else {
                swap(next, register, old, LoadedDirectory.index(files(register, next), places));
            }
        } catch (IOException | DataAccessException e) {
            throw new StorageFailure("The directory could not be written to " + folder + ". The directory is as it was. "
                    + "Check that the disk has room and that you may write in this folder, and import again.", e);
        } finally {
            clean();
        }
    }

    /// The files that are there, with another in the place of one register's.
    private List<Path> files(Register register, Path other) {
        return Arrays.stream(Register.values()).map(each -> each == register ? other : file(each, "")).filter(Files::exists).toList();
    }

    /// Nobody reads while the old file makes way; they wait a moment.
    private void swap(Path next, Register register, LoadedDirectory old, DirectoryIndex index) throws IOException {
        lock.writeLock().lock();
        var shown = old.index();
        try {
            old.close();
            move(next, file(register, ""));
            shown = index;
        } finally {
            loaded = LoadedDirectory.open(files(register, file(register, "")), shown);
            lock.writeLock().unlock();
        }
    }

    private static void move(Path next, Path file) throws IOException {
        Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private void show(List<Path> files, DirectoryIndex index) {
        lock.writeLock().lock();
        try {
            close();
            loaded = LoadedDirectory.open(files, index);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Removes what an import that was killed left behind. Not while another program imports.
    public void clean() {
        for (var register : Register.values()) {
            try {
                Files.deleteIfExists(file(register, NEXT));
            } catch (IOException e) {
                throw new StorageFailure("“" + file(register, NEXT) + "”, left by an import that was broken off, cannot be removed. "
                        + "The directory is as it was. Remove it, and import again.", e);
            }
        }
    }

    private Path file(Register register, String which) {
        return folder.resolve(register.name().toLowerCase(Locale.ROOT).replace('_', '-') + which + H2Database.SUFFIX);
    }

    @Override
    public Found find(Query query) {
        var asked = loaded;
        return asked == null ? Found.NOTHING : asked.index().find(query);
    }

    @Override
    public List<RegisterEntry> read(Collection<String> ids) {
        return ask(directory -> directory.read(ids));
    }

    @Override
    public List<Held> held() {
        return ask(LoadedDirectory::held);
    }

    @Override
    public List<String> works() {
        return ask(directory -> directory.index().works());
    }

    private <T> List<T> ask(Function<LoadedDirectory, List<T>> question) {
        lock.readLock().lock();
        try {
            var asked = loaded;
            return asked == null ? List.of() : question.apply(asked);
        } catch (DataAccessException e) {
            throw new StorageFailure("The directory in " + folder + " cannot be read. Your bids are not touched by this. Import the registers again.", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (loaded != null) {
                loaded.close();
                loaded = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
