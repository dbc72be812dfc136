package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

    private static final int JAVA_17 = 61;

    @TempDir
    private Path folder;

    @Test
    void theFirstJavaThatIsNewEnoughIsTaken() throws IOException {
        var java17 = java("17.0.15");
        var java25 = java("25.0.1");
        var java26 = java("26");

        assertEquals(Optional.of(java25.resolve("bin/java")), Launch.newEnough(Stream.of(java17, java25, java26)));
    }

    @Test
    void anOldJavaAndAFolderThatHoldsNoneAreNotTaken() throws IOException {
        assertEquals(Optional.empty(), Launch.newEnough(Stream.of(java("1.8.0_452"), java("24.0.2"), folder.resolve("none"))));
    }

    @Test
    void java17CanStillReadTheEntryPoint() throws IOException {
        try (var launch = new DataInputStream(Launch.class.getResourceAsStream("Launch.class"))) {
            launch.skipNBytes(6);

            assertEquals(JAVA_17, launch.readUnsignedShort());
        }
    }

    private Path java(String version) throws IOException {
        var home = Files.createDirectory(folder.resolve(version));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
