package org.bidweave.exchange.register;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;

/// A register in a regulator's own files, ready to be read.
public interface Extract {

    Register register();

    /// Hands on every organisation of it; [UnreadableRegister] where the files cannot be taken for the register.
    RegisterReport read(Consumer<RegisterEntry> entries, Progress progress);

    /// The registers whose files are among these files and folders.
    static List<Extract> in(List<Path> paths) {
        var sources = Source.in(paths);
        var commission = new CharityCommission(sources);
        if (!commission.isThere()) {
            throw new UnreadableRegister("Among these files is no register that Bidweave reads. Nothing was imported and the directory is as it was. "
                    + "Choose the files as the regulator publishes them, for England and Wales with “publicextract.charity” among them.");
        }
        return List.of(commission);
    }
}
