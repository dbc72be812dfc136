package org.bidweave;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Extent;
import org.bidweave.directory.Found;
import org.bidweave.directory.Grant;
import org.bidweave.directory.Held;
import org.bidweave.directory.HeldGrants;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.Query;
import org.bidweave.directory.Recipient;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Registers;
import org.bidweave.storage.DirectoryContents;
import org.bidweave.storage.DirectoryFolder;
import org.bidweave.storage.RemovedSources;
import org.bidweave.storage.StorageFailure;
import org.jspecify.annotations.Nullable;

/// The registers in the workspace's folder, as the window knows them; empty until they are loaded.
final class KeptRegisters implements Registers, Directory {

    private final Path workspace;
    private final Supplier<UkPlaces> places;
    private final RemovedSources removed;
    private volatile @Nullable DirectoryFolder opened;

    KeptRegisters(Path workspace, Supplier<UkPlaces> places) {
        this.workspace = workspace;
        this.places = places;
        removed = new RemovedSources(workspace);
    }

    private synchronized DirectoryFolder folder() {
        var known = opened;
        if (known == null) {
            known = new DirectoryFolder(workspace, places.get());
            opened = known;
        }
        return known;
    }

    @Override
    public Directory directory() {
        return this;
    }

    /// What was removed before the program ended last is deleted, and what an import left that was killed.
    @Override
    public synchronized List<String> load() {
        var faults = new ArrayList<>(removed.discard());
        try {
            folder().clean();
        } catch (StorageFailure left) {
            faults.add(String.valueOf(left.getMessage()));
        }
        faults.addAll(folder().load());
        return faults;
    }

    @Override
    public List<HeldSource> sources() {
        return DirectoryContents.of(workspace).sources();
    }

    @Override
    public void remove(HeldSource source) {
        folder().remove(source);
    }

    @Override
    public void restore(HeldSource source) {
        folder().restore(source);
    }

    @Override
    public List<String> unreadable() {
        return folder().unreadable();
    }

    @Override
    public void requireNoLess(DirectoryPart part, Extent coming) {
        DirectoryContents.requireNoLess(workspace, part, coming);
    }

    @Override
    public synchronized void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source, Runnable look) {
        folder().replace(part, source, look);
    }

    @Override
    public synchronized void replaceGrants(String file, LocalDate asOf, Consumer<Consumer<Grant>> source) {
        folder().replaceGrants(file, asOf, source);
    }

    void close() {
        var known = opened;
        if (known != null) {
            known.close();
        }
        removed.discard();
    }

    @Override
    public Found find(Query query) {
        var known = opened;
        return known == null ? Found.NOTHING : known.find(query);
    }

    @Override
    public List<RegisterEntry> read(Collection<String> ids) {
        var known = opened;
        return known == null ? List.of() : known.read(ids);
    }

    @Override
    public HeldGrants grants(Recipient recipient) {
        var known = opened;
        return known == null ? HeldGrants.NONE : known.grants(recipient);
    }

    @Override
    public List<Held> held() {
        var known = opened;
        return known == null ? List.of() : known.held();
    }

    @Override
    public List<String> works() {
        var known = opened;
        return known == null ? List.of() : known.works();
    }
}
