package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of the rules is written from the rules: run with `-Dbidweave.rules=write` after changing one.
class RulesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");

    @Test
    void thePageHasEveryRuleWithItsQuestionAndSource() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("bidweave.rules"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    private static String page() {
        return Checks.STANDARD.rules().stream()
                .map(rule -> "| %s | %s | %s | %s |".formatted(rule.id(), rule.name(), rule.question(), rule.source()))
                .collect(Collectors.joining("\n", """
                        # The rules

                        Every rule runs twice: with everyone in the plan, and with the lead and those who have signed. A rule says *met*, *information*, *risk*,
                        *unknown*, *gap* or *blocker*, or that it does not apply; the bid's verdict is the worst of them. What is missing is unknown, never met.
                        None of this is legal advice.

                        | Rule | Name | Question | Source |
                        |---|---|---|---|
                        """, "\n"));
    }
}
