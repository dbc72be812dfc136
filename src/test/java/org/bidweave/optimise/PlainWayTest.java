package org.bidweave.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.bench.LargeBid;
import org.bidweave.bench.RandomSession;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.junit.jupiter.api.Test;

/// What a candidate closes, opens and leaves is what a first look at the bid with it, compared finding by finding, comes to.
class PlainWayTest {

    @Test
    void candidatesOfAnyBidAreComparedAsInThePlainWay() {
        for (long seed = 1; seed <= 20; seed++) {
            var session = new RandomSession(TestBids.WESTMERE, seed);
            for (int edit = 0; edit < 12; edit++) {
                session.step();
            }
            comparedAsInThePlainWay(session.bid().withCurrent(session.shown()), TestBids.TODAY);
        }
    }

    @Test
    void candidatesOfTheLargestBidAreComparedAsInThePlainWay() {
        comparedAsInThePlainWay(LargeBid.with(2), LargeBid.TODAY);
    }

    private static void comparedAsInThePlainWay(Bid bid, LocalDate today) {
        for (var view : View.values()) {
            var before = Checks.STANDARD.assess(new Situation(bid, bid.current(), view, today));
            var additions = new Additions(Checks.STANDARD, bid, bid.current(), view, today);
            additions.ranked().stream().limit(4).forEach(addition -> {
                var after = Checks.STANDARD.assess(new Situation(addition.trial(), bid.current(), view, today));
                var plain = new PlainDifference(before, after);
                same(plain.closes(), addition.closes());
                same(plain.opens(), addition.opens());
                sameSubjects(plain.left(), additions.stillMissing(addition));
                assertEquals(plain.points(), addition.worth().points());
            });
        }
    }

    private static void same(List<Change> plain, List<Change> quick) {
        assertEquals(plain.stream().map(PlainWayTest::said).toList(), quick.stream().map(PlainWayTest::said).toList());
    }

    /// What stays is shown by subject and figure only.
    private static void sameSubjects(List<Change> plain, List<Change> quick) {
        assertEquals(plain.stream().flatMap(change -> change.findings().stream()).map(PlainWayTest::figure).toList(),
                quick.stream().flatMap(change -> change.findings().stream()).map(PlainWayTest::figure).toList());
    }

    private static String figure(Finding finding) {
        return finding.rule().id() + " " + finding.verdict() + " " + finding.about() + " " + finding.numbers();
    }

    private static String said(Change change) {
        return change.rule().id() + " " + change.verdict() + " " + change.findings().stream().map(Finding::toString).toList();
    }
}
