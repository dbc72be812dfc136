package org.bidweave.exchange.register;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.bidweave.directory.Register;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.exchange.register.RegisterFile.Kind;

/// A register in a regulator's own files, ready to be read.
public interface Extract {

    Register register();

    /// Hands on every organisation of it; [UnreadableRegister] where the files cannot be taken for the register.
    RegisterReport read(Consumer<RegisterEntry> entries, Progress progress);

    /// The registers whose files are among these files and folders. One that is not whole is refused with all, as what it holds would be missing.
    static List<Extract> in(List<Path> paths) {
        var files = RegisterFiles.of(paths);
        files.of(Kind.BROKEN).stream().findFirst().ifPresent(broken -> {
            throw new UnreadableRegister(broken.sentence());
        });
        var registers = files.registers();
        if (registers.isEmpty()) {
            throw new UnreadableRegister("Among these files is no register that Bidweave reads. Nothing was imported and the directory is as it was. "
                    + "Choose the files as the regulators publish them, for England and Wales with “publicextract.charity” among them.");
        }
        return registers;
    }
}
