package org.bidweave.reading;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bidweave.reading.Asked.Across;
import org.bidweave.reading.Asked.Counting;
import org.bidweave.reading.Asked.Threshold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences in the style of UK notices and funds with what is right for each; how the patterns did when first measured stands above each set.
class TurnoverVariantsTest {

    record Case(String text, List<String> right) {}

    static Stream<Case> cases() {
        return Stream.of("turnover-variants.txt", "turnover-variants-2.txt", "turnover-variants-3.txt", "turnover-variants-4.txt", "turnover-variants-5.txt").flatMap(file -> cases(file).stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theThresholdIsReadOrSaidToBeOpen(Case expected) {
        var reading = Read.of(expected.text());
        var wanted = expected.right().stream().filter(line -> line.startsWith("= ")).map(line -> line.substring(2)).toList();
        var found = reading.suggestions().stream().filter(suggestion -> words(suggestion.asked()) != null).toList();
        assertAll(
                () -> assertEquals(wanted.stream().map(TurnoverVariantsTest::withoutDoubt).sorted().toList(),
                        found.stream().map(suggestion -> words(suggestion.asked())).sorted().toList()),
                () -> assertEquals(List.of(), found.stream().filter(suggestion -> suggestion.doubts().isEmpty())
                        .map(suggestion -> words(suggestion.asked()) + " ?").filter(wanted::contains).toList(), "without its doubt"),
                () -> assertEquals(expected.right().contains("!"), wanted.isEmpty() && !reading.notUnderstood().isEmpty(), "not understood"));
    }

    private static String withoutDoubt(String line) {
        return line.endsWith(" ?") ? line.substring(0, line.length() - 2) : line;
    }

    private static @Nullable String words(Asked asked) {
        return asked instanceof Threshold threshold ? words(threshold)
                : asked instanceof Counting counting ? counting.mode() + (counting.leadMinimum() == null ? "" : " " + counting.leadMinimum())
                : asked instanceof Across across ? across.scope().toString() : null;
    }

    private static String words(Threshold threshold) {
        var amount = threshold.amount();
        var figure = amount != null ? amount.pounds().toPlainString() : threshold.multiple() != null ? "x" + threshold.multiple() : "none";
        return "%s %s %s %s %d".formatted(
                threshold.lot() == null ? "all" : threshold.lot(), threshold.kind(), figure, threshold.basis(), threshold.years());
    }

    private static List<Case> cases(String file) {
        var cases = new ArrayList<Case>();
        for (var line : lines(file)) {
            if (line.startsWith("= ") || line.equals("!") || line.equals("-")) {
                cases.getLast().right().add(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line.replace("\\n", "\n"), new ArrayList<>()));
            }
        }
        return cases;
    }

    private static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(TurnoverVariantsTest.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
