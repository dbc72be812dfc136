package org.bidweave.optimise.program;

import com.google.ortools.Loader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The solver's native libraries. They are taken from `java.library.path`, else from the folder `natives` beside the program, where they lie
/// unpacked; only where neither has them does the library unpack its own copy, which takes a second or more.
final class Natives {

    private static final String LIBRARY = System.mapLibraryName("jniortools");
    private static final Natives LOADED = new Natives();

    @SuppressWarnings("restricted")
    private Natives() {
        besideProgram().ifPresentOrElse(library -> System.load(library.toString()), Loader::loadNativeLibraries);
    }

    /// Loads them the first time.
    static Natives load() {
        return LOADED;
    }

    private static Optional<Path> besideProgram() {
        try {
            var program = Path.of(Natives.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Optional.of(program.resolveSibling("natives").resolve(LIBRARY)).filter(Files::exists);
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }
}
