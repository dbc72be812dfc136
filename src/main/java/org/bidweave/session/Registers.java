package org.bidweave.session;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Directory;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.Extent;
import org.bidweave.directory.Grant;
import org.bidweave.directory.HeldSource;
import org.bidweave.directory.HoldsLess;
import org.bidweave.directory.RegisterEntry;

/// The charity registers of the workspace. Every method but [#directory] takes its time and belongs on a worker; a `RuntimeException`
/// carries the sentence to show.
public interface Registers {

    /// Empty until the registers are loaded.
    Directory directory();

    /// Loads every register and list that is there. Gives a sentence for each that cannot be read.
    List<String> load();

    /// A sentence for each that is there and cannot be read.
    List<String> unreadable();

    /// All that is there: registers, then lists, then files of grants.
    List<HeldSource> sources();

    /// Takes it out; until that is done it is found. It can come back until the program ends, or something is imported in its place.
    void remove(HeldSource source);

    /// Brings back what was removed.
    void restore(HeldSource source);

    /// Throws [HoldsLess] where `coming` is less than the register or list that it would replace.
    void requireNoLess(DirectoryPart part, Extent coming);

    /// Hands something that takes entries to `source`, and puts what it took in the place of the old register or list when it returns. What `source`
    /// throws comes out again, the old one untouched; the same holds for `look`, which is asked again and again until the new one is in its place.
    void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source, Runnable look);

    /// The same with nobody who could stop it.
    default void replace(DirectoryPart part, Consumer<Consumer<RegisterEntry>> source) {
        replace(part, source, () -> { });
    }

    /// The same for the grants of a file of that name, which is of that day.
    void replaceGrants(String file, LocalDate asOf, Consumer<Consumer<Grant>> source);
}
