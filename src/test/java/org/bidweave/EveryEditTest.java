package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.bench.LargeBid;
import org.bidweave.bench.RandomSession;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.session.Live;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What was kept from the value before changes no finding: after any edits they are those of a bid that is judged for the first time.
class EveryEditTest {

    private static final int EDITS = 60;
    private static final int EDITS_OF_THE_LARGEST = 12;

    @Test
    void westmereIsJudgedAsIfForTheFirstTime() {
        judgedAsIfForTheFirstTime(TestBids.WESTMERE, TestBids.TODAY, EDITS);
    }

    @Test
    void theLargestBidIsJudgedAsIfForTheFirstTime() {
        judgedAsIfForTheFirstTime(LargeBid.bid(), LargeBid.TODAY, EDITS_OF_THE_LARGEST);
    }

    @TestFactory
    List<DynamicTest> everyCaseIsJudgedAsIfForTheFirstTime() throws IOException {
        var folder = Path.of(System.getProperty("bidweave.cases", "../shared/cases"));
        assumeTrue(Files.isDirectory(folder), "The worked cases are not in " + folder + "; name their folder with -Dbidweave.cases.");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(?i)case-.*\\.json")).sorted()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        var read = CaseFile.read(file);
                        judgedAsIfForTheFirstTime(read.bid(), read.today(), EDITS);
                    }))
                    .toList();
        }
    }

    private static void judgedAsIfForTheFirstTime(Bid bid, LocalDate today, int edits) {
        for (long seed = 1; seed <= 3; seed++) {
            var session = new RandomSession(bid, seed);
            var live = Live.of(Checks.STANDARD, session.bid(), session.shown(), today);
            for (int edit = 1; edit <= edits; edit++) {
                session.step();
                live = live.now(Checks.STANDARD, session.bid(), session.shown(), today);
                for (var view : View.values()) {
                    same(first(session, view, today), live.in(view), "seed " + seed + ", edit " + edit + ", " + view);
                }
            }
        }
    }

    private static Assessment first(RandomSession session, View view, LocalDate today) {
        return Checks.STANDARD.assess(new Situation(session.bid(), session.shown(), view, today));
    }

    private static void same(Assessment first, Assessment now, String when) {
        first.byRule().forEach((rule, findings) -> assertEquals(findings, now.of(rule), when + ", " + rule));
        assertEquals(first, now, when);
    }
}
