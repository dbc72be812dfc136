package org.bidweave.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.bidweave.edit.History;
import org.bidweave.ui.shared.Action;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/// The guide’s page of keys is written from the menu’s actions and the tables’ own list: run with `-Dbidweave.keys=write` after changing one.
class KeysPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/guide/keys.md");
    private static final Texts TEXTS = new Texts(Locale.UK);

    @Test
    void thePageHasEveryKeyOfTheMenuAndOfTables() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("bidweave.keys"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    private static String page() {
        var groups = actions().stream().filter(action -> action.keys().isPresent())
                .collect(Collectors.groupingBy(Action::group, LinkedHashMap::new, Collectors.mapping(KeysPageTest::row, Collectors.toList())));
        var sections = Stream.concat(
                groups.entrySet().stream().map(group -> section(TEXTS.of("menu." + group.getKey()), group.getValue())),
                Stream.of(section("Tables", TEXTS.of("grid.keys.list", "Ctrl+").lines().map(KeysPageTest::ofTables).toList())));
        return sections.collect(Collectors.joining("\n", """
                # Keyboard shortcuts

                On a Mac, ⌘ stands for `Ctrl`. Everything can be done by keyboard: `Tab` goes on, `Shift+Tab` goes back, `F6` goes to the next section of a
                long page. `Ctrl+K` finds any action by its words, so that no key has to be learned.

                """, ""));
    }

    private static String section(String title, List<String> rows) {
        return "## %s\n\n| Keys | What they do |\n|---|---|\n%s\n".formatted(title, String.join("\n", rows));
    }

    /// The keys as they are written down, which is the same on every system.
    private static String row(Action action) {
        return "| `%s` | %s |".formatted(action.keys().orElseThrow().getName().replace("Shift+Shortcut", "Ctrl+Shift").replace("Shortcut", "Ctrl"), action.words().getValue());
    }

    private static String ofTables(String line) {
        var parts = line.split(" = ", 2);
        var keys = Stream.of(parts[0].split(", ", -1)).map("`%s`"::formatted).collect(Collectors.joining(", "));
        return "| %s | %s |".formatted(keys, parts[1]);
    }

    private static List<Action> actions() {
        var nothing = (Acts) Proxy.newProxyInstance(Acts.class.getClassLoader(), new Class<?>[] {Acts.class}, (_, _, _) -> null);
        var history = new SimpleObjectProperty<History>();
        return Actions.of(TEXTS, nothing, history.map(known -> known != null).orElse(false), history).all();
    }
}
