package org.bidweave.session;

import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;

/// The charity registers of the workspace. Every method but [#directory] takes its time and belongs on a worker; a `RuntimeException`
/// carries the sentence to show.
public interface Registers {

    /// Empty until the registers are loaded.
    Directory directory();

    /// Loads every register that is there. Gives a sentence for each that cannot be read.
    List<String> load();

    /// Hands something that takes entries to `source`, and puts what it took in the place of the old register when it returns. What `source`
    /// throws comes out again, the old register untouched.
    void replace(Register register, Consumer<Consumer<RegisterEntry>> source);
}
