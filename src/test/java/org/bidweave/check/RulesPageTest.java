package org.bidweave.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.bidweave.check.area.AreaChecks;
import org.bidweave.check.capacity.CapacityChecks;
import org.bidweave.check.compliance.ComplianceChecks;
import org.bidweave.check.fairness.FairnessChecks;
import org.bidweave.check.finance.FinanceChecks;
import org.bidweave.check.lots.LotChecks;
import org.bidweave.check.money.MoneyChecks;
import org.bidweave.check.specialism.SpecialismChecks;
import org.bidweave.check.structure.StructureChecks;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

/// The guide’s page of the rules is written from the rules: run with `-Dbidweave.rules=write` after changing one.
class RulesPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/guide/rules.md");

    @Test
    void thePageHasEveryRuleWithItsQuestionAndSource() throws IOException {
        var page = page();
        if ("write".equals(System.getProperty("bidweave.rules"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    @Test
    void thePageLeavesNoFamilyOut() {
        assertEquals(Checks.STANDARD.all().size(), families().values().stream().mapToInt(List::size).sum());
    }

    private static String page() {
        return families().entrySet().stream()
                .map(family -> "## %s\n\n%s".formatted(family.getKey(), family.getValue().stream().map(RulesPageTest::rule).collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n", """
                        # The rules

                        Every rule runs twice: with everyone in the plan, and with the lead and those who have signed. What a rule may say, and what that means, is under
                        [The verdicts](findings.md#the-verdicts). What is missing is unknown, never met. None of this is legal advice.

                        There are %d rules. Each is named with the question it answers and where it comes from.

                        """.formatted(Checks.STANDARD.rules().size()), ""));
    }

    private static String rule(Check check) {
        var rule = check.rule();
        return "### %s %s\n\n%s\n\n*Source:* %s\n".formatted(rule.id(), rule.name(), rule.question(), rule.source());
    }

    /// By the names that the filter of the findings uses.
    private static SequencedMap<String, List<Check>> families() {
        var texts = new Texts(Locale.UK);
        var families = new LinkedHashMap<String, List<Check>>();
        families.put(texts.of("findings.family.finance"), FinanceChecks.all());
        families.put(texts.of("findings.family.specialism"), SpecialismChecks.all());
        families.put(texts.of("findings.family.area"), AreaChecks.all());
        families.put(texts.of("findings.family.capacity"), CapacityChecks.all());
        families.put(texts.of("findings.family.compliance"), ComplianceChecks.all());
        families.put(texts.of("findings.family.structure"), StructureChecks.all());
        families.put(texts.of("findings.family.lots"), LotChecks.all());
        families.put(texts.of("findings.family.money"), MoneyChecks.all());
        families.put(texts.of("findings.family.fairness"), FairnessChecks.all());
        return families;
    }
}
