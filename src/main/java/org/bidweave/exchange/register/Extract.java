package org.bidweave.exchange.register;

import java.util.Map;
import java.util.function.Consumer;
import org.bidweave.directory.DirectoryPart;
import org.bidweave.directory.RegisterEntry;

/// A register in a regulator's own files, or a list of the user's own, ready to be read.
public interface Extract {

    DirectoryPart part();

    /// How large each file is, by the name that [Progress] is told.
    Map<String, Long> bytes();

    /// Hands on every organisation of it; [UnreadableRegister] where the files cannot be taken for the register.
    RegisterReport read(Consumer<RegisterEntry> entries, Progress progress);
}
