package org.bidweave.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.bidweave.directory.HeldGrantFile;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.Query;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The directory in a workspace: a file for each register, and for each list of the user's own. An import writes a new file beside the old
/// one and moves it into its place when it is whole and on the disk, so a crash, a fault or a stop leaves the old register.
public final class DirectoryFolder implements Directory, AutoCloseable {

    private final DirectoryPaths paths;
    private final GrantsFolder grants;
    private final RemovedSources removed;
    private final UkPlaces places;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable LoadedDirectory loaded;

    /// Empty until it is loaded.
    public DirectoryFolder(Path workspace, UkPlaces places) {
        paths = new DirectoryPaths(workspace.resolve("directory"));
        grants = new GrantsFolder(paths);
        removed = new RemovedSources(workspace);
        this.places = places;
    }

    /// Opens every register and list that is there; takes a second or two for the whole country. Gives a sentence for each that cannot be read.
    public synchronized List<String> load() {
        show(paths.ofOrganisations().stream().filter(DirectoryFile::opens).toList());
        grants.load();
        return unreadable();
    }

    /// A sentence for each register, list and file of grants that is there and was not loaded, as it cannot be read.
    public List<String> unreadable() {
        var known = loaded;
        var shown = known == null ? paths.ofOrganisations() : known.paths();
        return Stream.concat(paths.ofOrganisations().stream().filter(file -> !shown.contains(file)).map(paths::unreadable), grants.unreadable().stream()).toList();
    }

    /// Shows those of the files that are whole. Each is read for that only where all together cannot be.
    private void show(List<Path> files) {
        try {
            show(files, index(files));
        } catch (DataAccessException _) {
            var whole = files.stream().filter(DirectoryFile::isWhole).toList();
            show(whole, index(whole));
        }
    }

    private DirectoryIndex index(List<Path> files) {
        return LoadedDirectory.index(files, places, () -> { });
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
        write(() -> {
            DirectoryFile.write(next, part, source);
            if (loaded == null) {
                DirectoryPaths.takePlace(next, file);
            } else {
                var files = coming(next, file);
                swap(() -> DirectoryPaths.takePlace(next, file), inPlace(files, next, file), LoadedDirectory.index(files, places, look));
            }
        });
    }

    /// The same for the grants of a file of that name, which is of that day.
    public synchronized void replaceGrants(String file, LocalDate asOf, Consumer<Consumer<Grant>> source) {
        write(() -> grants.replace(file, asOf, source));
    }

    private void write(Moving<IOException> writing) {
        try {
            Files.createDirectories(paths.folder());
            clean();
            writing.run();
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            throw new StorageFailure("The directory could not be written to " + paths.folder() + ". The directory is as it was. "
                    + "Check that the disk has room and that you may write in this folder, and import again.", e);
        } finally {
            clean();
        }
    }

    /// Takes a register, a list or a file of grants out, as [RemovedSources] does; until then it is found.
    public synchronized void remove(HeldSource source) {
        if (source instanceof HeldGrantFile) {
            grants.moved(() -> removed.remove(source));
        } else {
            var files = shown().stream().filter(file -> !file.equals(paths.of(source))).toList();
            swap(() -> removed.remove(source), files, index(files));
        }
    }

    /// Brings back what was removed; it is found when it is there.
    public synchronized void restore(HeldSource source) {
        if (source instanceof HeldGrantFile) {
            grants.moved(() -> removed.restore(source));
        } else {
            var file = paths.of(source);
            var aside = removed.kept(source);
            var files = coming(aside, file);
            swap(() -> removed.restore(source), inPlace(files, aside, file), index(files));
        }
    }

    private List<Path> shown() {
        return Objects.requireNonNull(loaded, "not loaded").paths();
    }

    /// Those that are shown, with `next` where `file` is to be.
    private List<Path> coming(Path next, Path file) {
        return paths.ofOrganisations(file, next).stream().filter(each -> each.equals(next) || shown().contains(each)).toList();
    }

    private static List<Path> inPlace(List<Path> files, Path coming, Path place) {
        return files.stream().map(file -> file.equals(coming) ? place : file).toList();
    }

    /// Nobody reads while the files move; they wait a moment. `index` is of the files that are there then.
    private <E extends Exception> void swap(Moving<E> moving, List<Path> files, DirectoryIndex index) throws E {
        var old = Objects.requireNonNull(loaded);
        lock.writeLock().lock();
        try {
            closeOrganisations();
            moving.run();
            loaded = LoadedDirectory.open(files, index);
        } finally {
            if (loaded == null) {
                loaded = LoadedDirectory.open(old.paths(), old.index());
            }
            lock.writeLock().unlock();
        }
    }

    /// Writes or moves files.
    private interface Moving<E extends Exception> {

        void run() throws E;
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
