package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bidweave.bench.LargeBid;
import org.bidweave.bench.RandomSession;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.optimise.Additions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// A trial judges only what it touches; what comes of it is, finding by finding and word by word, a first look at the bid with the candidate.
class EveryTrialTest {

    private static final int OF_THE_LARGEST = 4;

    @Property(tries = 60)
    void afterAnyEditsATrialIsJudgedAsIfForTheFirstTime(@ForAll long seed, @ForAll @IntRange(max = 25) int edits) {
        judgedAsIfForTheFirstTime(edited(TestBids.WESTMERE, seed, edits), TestBids.TODAY, Integer.MAX_VALUE);
    }

    @Test
    void aTrialInTheLargestBidIsJudgedAsIfForTheFirstTime() {
        judgedAsIfForTheFirstTime(LargeBid.with(OF_THE_LARGEST), LargeBid.TODAY, OF_THE_LARGEST);
    }

    @TestFactory
    List<DynamicTest> trialsInEveryCaseAreJudgedAsIfForTheFirstTime() throws IOException {
        var folder = Path.of(System.getProperty("bidweave.cases", "../shared/cases"));
        assumeTrue(Files.isDirectory(folder), "The worked cases are not in " + folder + "; name their folder with -Dbidweave.cases.");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)case-.*\\.json")).sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        var read = CaseFile.read(file);
                        for (int edits : new int[] {0, 10, 20}) {
                            judgedAsIfForTheFirstTime(edited(read.bid(), edits, edits), read.today(), Integer.MAX_VALUE);
                        }
                    }))
                    .toList();
        }
    }

    private static Bid edited(Bid bid, long seed, int edits) {
        var session = new RandomSession(bid, seed);
        for (int edit = 0; edit < edits; edit++) {
            session.step();
        }
        return session.bid().withCurrent(session.shown());
    }

    private static void judgedAsIfForTheFirstTime(Bid bid, LocalDate today, int most) {
        for (var view : View.values()) {
            var now = new Situation(bid, bid.current(), view, today);
            var additions = new Additions(Checks.STANDARD, now, Checks.STANDARD.assess(now));
            additions.candidates().stream().limit(most).forEach(candidate -> {
                var trial = additions.of(candidate).trial();
                var first = Checks.STANDARD.assess(new Situation(trial, bid.current(), view, today));
                var kept = Checks.STANDARD.assess(now.with(trial));
                first.byRule().forEach((rule, findings) -> assertEquals(findings, kept.of(rule), view + ", " + candidate.id() + ", " + rule));
                assertEquals(first, kept, view + ", " + candidate.id());
            });
        }
    }
}
