package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceFolderTest {

    private static final Path HOME = Path.of("/home/ann");

    @Test
    void theFolderNamedGoesBeforeTheEnvironmentAndThatBeforeTheSystem() {
        var environment = Map.of("BIDWEAVE_HOME", "/bids");
        assertEquals(Path.of("/named"), WorkspaceFolder.of(Path.of("/named"), environment, "Linux", HOME));
        assertEquals(Path.of("/bids"), WorkspaceFolder.of(null, environment, "Linux", HOME));
        assertEquals(Path.of("/home/ann/.local/share/bidweave"), WorkspaceFolder.of(null, Map.of(), "Linux", HOME));
    }

    @Test
    void eachSystemHasItsFolderForApplicationData() {
        assertEquals(Path.of("/data/bidweave"), WorkspaceFolder.of(null, Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME));
        assertEquals(Path.of("/home/ann/Library/Application Support/Bidweave"), WorkspaceFolder.of(null, Map.of(), "Mac OS X", HOME));
        assertEquals(Path.of("/local/Bidweave"), WorkspaceFolder.of(null, Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME));
    }
}
