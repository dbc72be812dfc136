package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every worked case gives every verdict that was worked out by hand.
class CasesTest {

    @TestFactory
    List<DynamicTest> everyCaseGivesTheVerdictsExpected() throws IOException {
        return files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> assertAsExpected(CaseFile.read(file))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyCaseCanBeJudgedInEitherView() throws IOException {
        return files().stream()
                .flatMap(file -> List.of(View.values()).stream().map(view -> dynamicTest(file.getFileName() + " " + view, () -> {
                    var assessment = assess(CaseFile.read(file), view);
                    assertEquals(List.of(), assessment.findings().stream().map(Finding::message).filter(String::isBlank).toList());
                })))
                .toList();
    }

    private static void assertAsExpected(CaseFile file) {
        var assessment = assess(file, file.view());
        var differences = new ArrayList<String>();
        file.expected().forEach((rule, expected) -> {
            var verdict = rule.equals("overall") ? assessment.overall() : assessment.rules().get(rule);
            if (verdict == null || !verdict.code().equals(expected)) {
                differences.add("%s: expected %s, was %s: %s".formatted(
                        rule, expected, verdict == null ? "no such rule" : verdict.code(), messages(assessment, rule, verdict)));
            }
        });
        assertEquals("", String.join("\n", differences), file.id() + ", " + file.view());
    }

    private static String messages(Assessment assessment, String rule, Verdict verdict) {
        return assessment.of(rule).stream().filter(f -> f.verdict() == verdict).map(Finding::message).toList().toString();
    }

    private static Assessment assess(CaseFile file, View view) {
        return Checks.STANDARD.assess(new Situation(file.bid(), file.bid().current(), view, file.today()));
    }

    private static List<Path> files() throws IOException {
        var folder = Path.of(System.getProperty("bidweave.cases", "../shared/cases"));
        assumeTrue(Files.isDirectory(folder), "The worked cases are not in " + folder + "; name their folder with -Dbidweave.cases.");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)case-.*\\.json")).sorted().toList();
        }
    }
}
