package org.bidweave.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every key the program asks for is in the bundle, and every key in the bundle is asked for.
class TextsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*)\"");
    private static final Pattern ASKED = Pattern.compile("(?:texts|texts\\(\\))\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    /// Keys are put together in code of a beginning, with or without its point, and what follows.
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-zA-Z0-9.-]*\\.)\"");

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.bidweave.texts", Locale.UK);

    @Test
    void noTextIsMissing() throws IOException {
        var missing = new TreeSet<>(matches(ASKED));
        missing.removeAll(bundle.keySet());
        assertEquals("", missing.stream().map(key -> key + "=\n").collect(Collectors.joining()), "Lines to paste into texts.properties");
    }

    @Test
    void noTextIsUnused() throws IOException {
        var unused = new TreeSet<>(bundle.keySet());
        var keys = matches(KEY);
        var beginnings = matches(BEGINNING);
        unused.removeIf(key -> keys.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || keys.contains(key.substring(0, Math.max(0, key.lastIndexOf('.')))));
        assertEquals(List.of(), List.copyOf(unused), "Lines to take out of texts.properties");
    }

    @Test
    void everyStateHasItsWords() {
        var texts = new Texts(Locale.UK);
        assertEquals("2 blockers, 1 gap, nothing unknown", State.BLOCKER.counted(texts, 2) + ", " + State.GAP.counted(texts, 1) + ", " + State.UNKNOWN.counted(texts, 0));
        Stream.of(State.values()).forEach(state -> assertEquals(state.word(texts), state.word(texts).strip()));
        assertEquals("1,500", texts.of("number", 1500));
    }

    @Test
    void anUnknownKeyIsAFault() {
        assertThrows(MissingResourceException.class, () -> new Texts(Locale.UK).of("no.such.key"));
    }

    private static List<String> matches(Pattern pattern) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = new TreeSet<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return List.copyOf(found);
        }
    }
}
