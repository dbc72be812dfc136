package org.bidweave.coverage.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.check.Assessment;
import org.bidweave.check.Checks;
import org.bidweave.check.Finding;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.AreaId;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.junit.jupiter.api.Test;

class MapCoverTest {

    private static final Lens EVERYONE = new Lens.Everyone();

    @Test
    void saltneyCoastIsHeldByNobodyAndFails() {
        var saltney = area(MapBids.cover(Samples.CASE_3A), "Saltney Coast");

        assertEquals(Footprint.NOBODY, saltney.footprint(EVERYONE));
        assertEquals("nobody", saltney.by(EVERYONE));
        assertEquals(Verdict.BLOCKER, saltney.verdict());
        assertTrue(saltney.failing());
        assertEquals(List.of(80L, 0L, 80L), List.of(saltney.people().need(), saltney.people().have(), saltney.people().gap()));
        assertEquals(new Ground.Unknown(), saltney.ground());
    }

    @Test
    void fenwoldAndMarshlandHaveTheirBasesAndEnoughPeople() {
        var cover = MapBids.cover(Samples.CASE_3A);

        assertEquals(List.of(Presence.BASE, Presence.BASE, Presence.NONE),
                cover.areas().stream().map(area -> area.footprint(EVERYONE).level()).toList());
        assertEquals(List.of(0L, 0L, 80L), cover.areas().stream().map(area -> area.people(new Lens.Gap())).toList());
        assertFalse(area(cover, "Fenwold").failing());
        assertEquals(170, cover.most(new Lens.Need()));
        assertEquals(80, cover.most(new Lens.Gap()));
    }

    @Test
    void withSaltneyWomensSpaceEveryPlaceIsHeld() {
        assertTrue(MapBids.cover(Samples.CASE_3B).areas().stream().noneMatch(AreaCover::failing));
    }

    @Test
    void whatTheMapSaysOfThePlacesIsWhatTheRulesSay() {
        for (var sample : Samples.values()) {
            for (var view : View.values()) {
                var bid = sample.bid();
                var assessment = Checks.STANDARD.assess(new Situation(bid, bid.current(), view, sample.today()));
                var worst = MapBids.cover(bid, view, sample.today()).areas().stream().map(AreaCover::verdict).reduce(Verdict.NOT_APPLICABLE, Verdict::worst);

                assertEquals(said(assessment), worst, sample + " " + view);
            }
        }
    }

    private static Verdict said(Assessment assessment) {
        return Stream.of("ARE-01", "CAP-01", "SPC-02").flatMap(rule -> assessment.of(rule).stream()).map(Finding::verdict)
                .reduce(Verdict.NOT_APPLICABLE, Verdict::worst);
    }

    @Test
    void unsignedPartnersDoNotCountWhereOnlySignedOnesDo() {
        var planned = MapBids.cover(Samples.CASE_1.bid(), View.PLANNED, Samples.CASE_1.today());
        var secured = MapBids.cover(Samples.CASE_1.bid(), View.SECURED, Samples.CASE_1.today());

        assertTrue(area(secured, "Quayside").people().gap() > area(planned, "Quayside").people().gap());
    }

    @Test
    void aPlaceCoversItsDistrictsLiesWithinOneOrIsNotKnown() {
        var cover = MapBids.kentCover();

        assertEquals(12, area(cover, "Kent").ground().districts().size());
        assertEquals(List.of("E06000035"), area(cover, "Medway").ground().districts());
        assertEquals(new Ground.Inside("E07000113"), area(cover, "Isle of Sheppey").ground());
        assertEquals(new Ground.Unknown(), area(cover, "Riverside estates").ground());
    }

    @Test
    void theSmallestPlaceSpeaksFirstForADistrict() {
        assertEquals(List.of(MapBids.THANET, MapBids.KENT),
                MapBids.kentCover().in("E07000114").stream().map(AreaCover::id).toList());
    }

    @Test
    void whatIsOnlyPlannedIsMarked() {
        var thanet = area(MapBids.kentCover(), "Thanet");

        assertEquals(Presence.OUTREACH, thanet.footprint(EVERYONE).level());
        assertTrue(thanet.footprint(EVERYONE).planned());
        assertFalse(area(MapBids.kentCover(), "Dover").footprint(EVERYONE).planned());
        assertEquals("Shingle Street Project (outreach from 7 Nov 2026)", thanet.by(EVERYONE));
    }

    @Test
    void onePartnerAndTheHoldersOfASpecialismAreSeenAlone() {
        var medway = area(MapBids.kentCover(), "Medway");

        assertEquals(Presence.STAFF, medway.footprint(new Lens.Partner(MapBids.SHINGLE, "Shingle Street Project")).level());
        assertEquals(Presence.BASE, medway.footprint(new Lens.Holders(MapBids.COUNSELLING)).level());
        assertEquals(Presence.NONE, area(MapBids.kentCover(), "Dover").footprint(new Lens.Holders(MapBids.COUNSELLING)).level());
        assertEquals(Presence.NONE, medway.footprint(new Lens.Partner(new OrganisationId("nobody"), "")).level());
    }

    @Test
    void eachLensHasItsOwnVerdict() {
        var saltney = area(MapBids.cover(Samples.CASE_3A), "Saltney Coast");
        var therapy = MapBids.cover(Samples.CASE_3A).lenses().stream().filter(Lens.Holders.class::isInstance)
                .filter(lens -> saltney.verdict(lens) == Verdict.BLOCKER).toList();

        assertEquals(1, therapy.size(), "child therapy is asked for in each place, and nobody brings it there");
        assertEquals(Verdict.GAP, saltney.verdict(new Lens.Gap()));
        assertEquals(Verdict.NOT_APPLICABLE, saltney.verdict(new Lens.Partner(MapBids.OAST, "Oast Trust")));
    }

    @Test
    void oneCanLookAtEverybodyPeoplePartnersAndSpecialisms() {
        assertEquals(3 + 2 + 1, MapBids.kentCover().lenses().size());
    }

    private static AreaCover area(MapCover cover, String name) {
        return cover.areas().stream().filter(area -> area.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError(new AreaId(name)));
    }
}
