package org.bidweave;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bidweave.ui.shared.Theme;

/// Light or dark as the window begins, in a small file of the workspace's folder: the workspace itself is open only seconds later, and until
/// then a dark window would be light.
record FirstLook(Path file) {

    static FirstLook in(Path workspace) {
        return new FirstLook(workspace.resolve("first-look.txt"));
    }

    /// As the system has it where nothing is kept.
    Theme.Choice choice() {
        try {
            return Theme.Choice.valueOf(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            return Theme.Choice.SYSTEM;
        }
    }

    /// The setting in the workspace is what counts, so nothing is lost where this cannot be kept.
    void keep(Theme.Choice choice) {
        try {
            Files.writeString(file, choice.name());
        } catch (IOException e) {
            System.err.println("“" + file + "” could not be written: " + e.getMessage());
        }
    }
}
