package org.bidweave.ui.about;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A licence by its short name, with its name and the resources that hold its full text.
record Licence(String id, String name, List<String> resources) {

    /// A full line that goes on in the next, as texts made for typewriters have them; the window breaks lines by itself.
    private static final Pattern WRAPPED = Pattern.compile("(?m)^(.{55,}?)[ \\t]*\\r?\\n(?=[\\p{L}\"(])");

    Licence {
        resources = List.copyOf(resources);
    }

    String text() {
        return WRAPPED.matcher(String.join("\n\n", resources.stream().map(Licence::read).toList())).replaceAll("$1 ");
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
