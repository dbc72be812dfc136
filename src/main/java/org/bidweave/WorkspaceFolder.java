package org.bidweave;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where bids are kept: the folder named, or BIDWEAVE_HOME, or the system's folder for application data.
final class WorkspaceFolder {

    private WorkspaceFolder() {}

    static Path of(@Nullable Path named, Map<String, String> environment, String system, Path home) {
        if (named != null) {
            return named.toAbsolutePath();
        }
        var fromEnvironment = environment.get("BIDWEAVE_HOME");
        return fromEnvironment == null || fromEnvironment.isBlank()
                ? systemFolder(environment, system, home)
                : Path.of(fromEnvironment).toAbsolutePath();
    }

    private static Path systemFolder(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.resolve("AppData/Local").toString()), "Bidweave");
        }
        return system.startsWith("Mac")
                ? home.resolve("Library/Application Support/Bidweave")
                : Path.of(environment.getOrDefault("XDG_DATA_HOME", home.resolve(".local/share").toString()), "bidweave");
    }
}
