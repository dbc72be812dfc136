package org.bidweave.storage;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.directory.Directory;
import org.bidweave.directory.DirectoryIndex;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Found;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.Query;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The directory in a workspace: a file for each register, and for each list of the user's own. An import writes a new file beside the old
/// one and moves it into its place when it is whole and on the disk, so a crash, a fault or a stop leaves the old register.
public final class DirectoryFolder implements Directory, AutoCloseable {

    private final DirectoryPaths paths;
    private final GrantsFolder grants;
    private final UkPlaces places;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable LoadedDirectory loaded;

    /// Empty until it is loaded.
    public DirectoryFolder(Path workspace, UkPlaces places) {
        paths = new DirectoryPaths(workspace.resolve("directory"));
        grants = new GrantsFolder(paths);
        this.places = places;
    }

    /// Opens every register and list that is there; takes a second or two for the whole country. Gives a sentence for each that cannot be read.
    public synchronized List<String> load() {
        var there = paths.ofOrganisations();
        var shown = show(there.stream().filter(DirectoryFile::opens).toList());
        return Stream.concat(there.stream().filter(file -> !shown.contains(file)).map(this::unreadable), grants.load().stream()).toList();
    }

    /// Shows those of the files that are whole. Each is read for that only where all together cannot be.
    private List<Path> show(List<Path> files) {
        try {
            show(files, LoadedDirectory.index(files, places, () -> { }));
            return files;
        } catch (DataAccessException _) {
            var whole = files.stream().filter(DirectoryFile::isWhole).toList();
            show(whole, LoadedDirectory.index(whole, places, () -> { }));
            return whole;
        }
    }

    private String unreadable(Path file) {
        var end = " in " + paths.folder() + " cannot be read. Your bids are not touched by this. Import the ";
        return Arrays.stream(Register.values()).filter(register -> paths.of(DirectoryPart.of(register)).equals(file)).findFirst()
                .map(register -> "The register of the " + register.keeper() + end + "register again.")
                .orElseGet(() -> "“" + file.getFileName() + "”, a list of your own," + end + "list again.");
    }

    /// Hands something that writes entries to `source`, and puts what it wrote in the place of the old register or list when it returns. What
    /// `source` throws comes out again, the old one untouched; [StorageFailure] where the file cannot be written.
    public void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source) {
        replace(part, source, () -> { });
    }

    /// The same, while `look` is asked again and again until the new one is to move into its place; what it throws stops all that.
    public synchronized void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source, Runnable look) {
        var file = paths.of(part);
        var next = DirectoryPaths.next(file);
        try {
            Files.createDirectories(paths.folder());
            clean();
            DirectoryFile.write(next, part, source);
            var old = loaded;
            if (old == null) {
                move(next, file);
            } else {
                var files = paths.ofOrganisations(file, next).stream().filter(each -> each.equals(next) || old.paths().contains(each)).toList();
                swap(next, file, files, LoadedDirectory.index(files, places, look));
            }
        } catch (IOException | DataAccessException e) {
            throw notWritten(e);
        } finally {
            clean();
        }
    }

    private StorageFailure notWritten(Exception e) {
        return new StorageFailure("The directory could not be written to " + paths.folder() + ". The directory is as it was. "
                + "Check that the disk has room and that you may write in this folder, and import again.", e);
    }

    /// The same for the grants of a file of that name, which is of that day.
    public synchronized void replaceGrants(String file, LocalDate asOf, Consumer<Consumer<Grant>> source) {
        try {
            Files.createDirectories(paths.folder());
            clean();
            grants.replace(file, asOf, source);
        } catch (IOException | DataAccessException e) {
            throw notWritten(e);
        } finally {
            clean();
        }
    }

    /// Nobody reads while the old file makes way; they wait a moment. `index` is of the files as they are before that.
    private void swap(Path next, Path file, List<Path> files, DirectoryIndex index) throws IOException {
        var old = Objects.requireNonNull(loaded);
        lock.writeLock().lock();
        try {
            closeOrganisations();
            move(next, file);
            loaded = LoadedDirectory.open(files.stream().map(each -> each.equals(next) ? file : each).toList(), index);
        } catch (IOException e) {
            loaded = LoadedDirectory.open(old.paths(), old.index());
            throw e;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static void move(Path next, Path file) throws IOException {
        Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private void show(List<Path> files, DirectoryIndex index) {
        lock.writeLock().lock();
        try {
            closeOrganisations();
            loaded = LoadedDirectory.open(files, index);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /// Removes what an import that was killed left behind. Not while another program imports.
    public void clean() {
        paths.clean();
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

    @Override
    public HeldGrants grants(Recipient recipient) {
        try {
            return grants.found(recipient);
        } catch (DataAccessException e) {
            throw new StorageFailure("The grants in " + paths.folder() + " cannot be read. Your bids are not touched by this. Import them again.", e);
        }
    }

    private <T> List<T> ask(Function<LoadedDirectory, List<T>> question) {
        lock.readLock().lock();
        try {
            var asked = loaded;
            return asked == null ? List.of() : question.apply(asked);
        } catch (DataAccessException e) {
            throw new StorageFailure("The directory in " + paths.folder() + " cannot be read. Your bids are not touched by this. Import the registers again.", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        closeOrganisations();
        grants.close();
    }

    private void closeOrganisations() {
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
