package org.bidweave.ui.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A licence by its short name, with its name and the resources that hold its full text.
record Licence(String id, String name, List<String> resources) {

    Licence {
        resources = List.copyOf(resources);
    }

    String text() {
        return String.join("\n\n", resources.stream().map(Licence::read).toList());
    }

    /// A resource of the program or of one of its libraries.
    static String read(String resource) {
        try (var file = Licence.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not in this program; Maven puts it there.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
