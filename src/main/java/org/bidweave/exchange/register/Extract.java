package org.bidweave.exchange.register;

import java.util.function.Consumer;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.RegisterEntry;

/// A register in a regulator's own files, or a list of the user's own, ready to be read.
public interface Extract {

    DirectoryPart part();

    /// Hands on every organisation of it; [UnreadableRegister] where the files cannot be taken for the register.
    RegisterReport read(Consumer<RegisterEntry> entries, Progress progress);
}
