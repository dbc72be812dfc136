package org.bidweave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.check.Checks;
import org.bidweave.check.View;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.Bid;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Additions;
import org.bidweave.optimise.Change;
import org.junit.jupiter.api.Test;

/// The plain ranking of single additions puts the candidates of the worked cases in the order that was worked out by hand.
class CaseSuggestionsTest {

    @Test
    void westmereGetsStillwaterBackFirst() {
        var ranked = ranked("case-1.json", View.SECURED, CaseSuggestionsTest::withoutStillwater);

        assertEquals(List.of("Stillwater Bereavement Support", "Aspira Nationwide", "Quay Street Food Hub"), names(ranked));
        assertTrue(closed(ranked.get(0)).containsAll(List.of("FIN-02", "SPC-01")));
        assertEquals(List.of("FIN-02"), closed(ranked.get(1)));
        assertEquals(List.of(), closed(ranked.get(2)));
    }

    @Test
    void calderbrookNeedsBridgewayForItsSpecialism() {
        var ranked = ranked("case-2.json", View.PLANNED, bid -> bid);

        assertEquals(List.of("Bridgeway ESOL Collective"), names(ranked));
        assertEquals(List.of("SPC-01"), closed(ranked.getFirst()));
    }

    @Test
    void fenwoldNeedsTheCharityOfTheCoast() {
        var ranked = ranked("case-3a.json", View.PLANNED, bid -> bid);

        assertEquals(List.of("Saltney Women's Space", "Coastal Counselling Hub", "Northern Refuge Group"), names(ranked));
        assertTrue(closed(ranked.get(0)).contains("ARE-01"));
        assertEquals(60, ranked.get(0).worth().peopleClosed());
        assertTrue(closed(ranked.get(1)).contains("SPC-02"));
        assertEquals(20, ranked.get(1).worth().peopleClosed());
        assertEquals(List.of(), closed(ranked.get(2)));
    }

    @Test
    void ashcombeCanHaveItsCounsellorsOrItsMentorsOnWhomItWouldThenDepend() {
        var ranked = ranked("case-4.json", View.PLANNED, bid -> bid);

        assertEquals(List.of("Well Street Therapy CIC", "Ladder Mentoring"), names(ranked));
        assertEquals(List.of(33L, 60L), ranked.stream().map(addition -> addition.worth().peopleClosed()).toList());
        assertEquals(List.of("CAP-01", "MON-02"), closed(ranked.get(1)));
        assertEquals(List.of("CAP-07"), ranked.get(1).opens().stream().map(change -> change.rule().id()).toList());
    }

    @Test
    void threeRiversNeedsFerrymanForStaffAndTurnover() {
        var ranked = ranked("case-5a.json", View.PLANNED, bid -> bid);

        assertEquals(List.of("Ferryman Housing Support", "Weir Lane Pantry", "Old Mill Debt Centre"), names(ranked));
        assertTrue(closed(ranked.get(0)).containsAll(List.of("FIN-08", "CAP-01", "LOT-04")));
        assertTrue(closed(ranked.get(1)).contains("FIN-08"));
        assertTrue(ranked.get(1).opens().stream().anyMatch(change -> change.rule().id().equals("FAIR-03")));
        assertEquals(List.of(), closed(ranked.get(2)));
    }

    private static Bid withoutStillwater(Bid bid) {
        var stillwater = bid.organisations().stream().filter(o -> o.name().startsWith("Stillwater")).findFirst().orElseThrow();
        return MemberEdits.of(bid.current(), stillwater).remove().change().apply(bid);
    }

    private static List<Addition> ranked(String name, View view, UnaryOperator<Bid> change) {
        var file = Path.of(System.getProperty("bidweave.cases", "../shared/cases"), name);
        assumeTrue(Files.exists(file), "The worked cases are not here: there is no " + file + ".");
        var read = CaseFile.read(file);
        return new Additions(Checks.STANDARD, change.apply(read.bid()), read.bid().current(), view, read.today()).ranked();
    }

    private static List<String> names(List<Addition> ranked) {
        return ranked.stream().map(addition -> addition.candidate().name()).toList();
    }

    private static List<String> closed(Addition addition) {
        return addition.closes().stream().map(Change::rule).map(rule -> rule.id()).toList();
    }
}
