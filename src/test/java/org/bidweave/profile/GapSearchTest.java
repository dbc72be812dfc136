package org.bidweave.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bidweave.NorthEast;
import org.bidweave.TestBids;
import org.bidweave.check.About;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.directory.Query;
import org.bidweave.model.Bid;
import org.bidweave.model.Specialism;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.junit.jupiter.api.Test;

class GapSearchTest {

    private static final UkPlaces UK = UkPlaces.read();
    private static final List<String> WORKS = List.of("Accommodation/housing", "Provides Advocacy/advice/information");
    private static final Bid BID = NorthEast.BID;

    private static Finding finding(String rule) {
        return Checks.STANDARD.assess(TestBids.secured(BID)).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule) && finding.verdict().worseThan(Verdict.UNKNOWN)).findFirst().orElseThrow();
    }

    private static Query query(String rule) {
        return new GapSearch(BID, UK, WORKS).query(finding(rule));
    }

    private static List<String> places(Query query) {
        return query.areas().stream().map(UkPlace::name).toList();
    }

    @Test
    void aTurnoverGapAsksForTheIncomeThatIsShortInThePlacesOfTheBid() {
        var query = query("FIN-02");
        assertEquals(80_000L, query.least());
        assertEquals(List.of("Gateshead", "South Tyneside"), places(query));
    }

    @Test
    void aPlaceOfOnesOwnIsLookedForInTheDistrictItLiesIn() {
        var inNorth = Finding.of(finding("CAP-01").rule(), Verdict.GAP, finding("CAP-01").about().withArea(TestBids.NORTH), "100 people short in North.");
        assertEquals(List.of("Gateshead"), places(new GapSearch(BID, UK, WORKS).query(inNorth)));
    }

    @Test
    void aSpecialismThatNoLabelHasIsLookedForInNames() {
        assertEquals("bereavement", query("SPC-01").words());
        assertEquals(List.of(), query("SPC-01").works());
    }

    @Test
    void aSpecialismThatALabelHasIsLookedForByTheLabel() {
        var housing = finding("SPC-01");
        var about = About.specialism(new Specialism("Housing support"));
        var query = new GapSearch(BID, UK, WORKS).query(Finding.of(housing.rule(), Verdict.BLOCKER, about, "Nobody does it."));
        assertEquals(List.of("Accommodation/housing"), query.works());
        assertEquals("", query.words());
    }

    @Test
    void onlyWhatAnotherPartnerCouldCloseLeadsToTheDirectory() {
        assertEquals(true, GapSearch.helps(finding("FIN-02")));
        var families = Checks.STANDARD.assess(TestBids.secured(BID)).findings().stream().filter(GapSearch::helps)
                .map(finding -> finding.rule().id().substring(0, 3)).collect(Collectors.toSet());
        assertEquals(Set.of("FIN", "SPC", "CAP"), families);
        Assessment planned = Checks.STANDARD.assess(TestBids.planned(BID));
        var met = planned.findings().stream().filter(finding -> finding.verdict() == Verdict.PASS).findFirst().orElseThrow();
        assertEquals(false, GapSearch.helps(met));
    }
}
