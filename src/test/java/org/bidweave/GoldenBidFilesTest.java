package org.bidweave;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.exchange.planfile.BidFile;
import org.bidweave.model.Bid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The samples that ship with the program are the worked cases, and give the verdicts worked out for them.
class GoldenBidFilesTest {

    private static final Path SAMPLES = Path.of("src/main/resources/org/bidweave/samples");
    private static final Path VERDICTS = Path.of("src/test/resources/org/bidweave/samples");
    private static final Path CASES = Path.of(System.getProperty("bidweave.cases", "../shared/cases"));

    private static final String DAYS = """
            case-1, 2026-09-07
            case-2, 2026-10-12
            case-3a, 2026-10-20
            case-3b, 2026-10-20
            case-4, 2026-09-14
            case-5a, 2026-10-05
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = DAYS)
    void eachSampleGivesTheVerdictsExpected(String name, LocalDate today) throws IOException {
        assertEquals(Files.readAllLines(VERDICTS.resolve(name + ".txt")), verdicts(BidFile.read(sample(name)), today));
    }

    /// With `-Dbidweave.samples=write` the samples and their verdicts are written anew.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = DAYS)
    void eachSampleIsItsWorkedCase(String name, LocalDate today) throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The worked cases are not in " + CASES + "; name their folder with -Dbidweave.cases.");
        var worked = CaseFile.read(CASES.resolve(name + ".json"));
        var readable = ReadableNames.of(worked.bid());
        if (Objects.equals(System.getProperty("bidweave.samples"), "write")) {
            BidFile.write(readable, sample(name));
            Files.write(VERDICTS.resolve(name + ".txt"), verdicts(readable, today));
        }

        assertEquals(readable, BidFile.read(sample(name)));
        assertEquals(today, worked.today());
        assertEquals(verdicts(worked.bid(), today), verdicts(readable, today), "no verdict depends on a name");
        var expected = worked.expected().entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList();
        assertEquals(List.of(), expected.stream().filter(not(verdicts(readable, today)::contains)).toList());
    }

    private static Path sample(String name) {
        return SAMPLES.resolve(name + BidFile.ENDING);
    }

    private static List<String> verdicts(Bid bid, LocalDate today) {
        var assessment = Checks.STANDARD.assess(new Situation(bid, bid.current(), View.PLANNED, today));
        return new TreeMap<>(assessment.rules()).entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue().code()).toList();
    }
}
