package org.bidweave.check.area;

import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.lot;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    @Test
    void outreachIsEnoughWhereOutreachIsAsked() {
        var found = Found.by("ARE-01", secured(WESTMERE));
        assertEquals(Verdict.PASS, found.verdict());
        assertTrue(found.findings().stream().anyMatch(f -> f.message().equals(
                "Present in Quayside: Lantern Debt & Rights Advice (outreach); the buyer asks for outreach.")));
    }

    @Test
    void aMissingBaseBlocksWherePresenceIsPassOrFail() {
        var found = Found.by("ARE-01", secured(baseInQuayside(null, true)));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("No signed partner has a base in Quayside; it is pass or fail.", found.message());
        assertEquals(About.area(LOT, QUAYSIDE), found.worst().about());
        assertEquals(List.of("Record Stillwater Bereavement Support’s MoU as signed", "Try Quay Street Food Hub",
                "Plan a base in Quayside"), found.acts());
        assertEquals(Verdict.GAP, Found.by("ARE-01", secured(baseInQuayside(null, false))).verdict());
    }

    @Test
    void aBaseOfSomebodyWhoDoesNotDeliverDoesNotCount() {
        var bid = baseInQuayside(null, true).withMember(WESTMERE.current(), STILLWATER, m -> m.withShares(Map.of()));
        assertEquals(Verdict.BLOCKER, Found.by("ARE-01", planned(bid)).verdict());
    }

    @Test
    void aBasePlannedByTheDayAskedIsNoted() {
        var due = LocalDate.of(2027, 1, 1);
        assertEquals(Verdict.INFO, Found.by("ARE-01", secured(plannedBase(baseInQuayside(due, true), due))).verdict());
        assertEquals(Verdict.BLOCKER, Found.by("ARE-01", secured(plannedBase(baseInQuayside(due, true), due.plusDays(1)))).verdict());
    }

    @Test
    void withoutADayTheContractStartIsMeant() {
        var bid = plannedBase(baseInQuayside(null, true), START);
        assertEquals(Verdict.INFO, Found.by("ARE-01", secured(bid)).verdict());
        var noStart = bid.withTender(tender -> tender.withDates(tender.dates().withContractStart(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("ARE-01", secured(noStart)).verdict());
    }

    @Test
    void placesWithoutPresenceAskedAreNotJudged() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ARE-01", planned(lot(l -> l.withAreas(List.of())))).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ARE-02", planned(lot(l -> l.withAreas(List.of())))).verdict());
    }

    @Test
    void presenceWithoutPeopleIsARisk() {
        assertEquals(Verdict.PASS, Found.by("ARE-02", planned(WESTMERE)).verdict());
        var bid = secured(member(LANTERN, m -> m.withAllocations(m.allocations().stream()
                .filter(a -> !a.area().equals(QUAYSIDE)).toList())));
        assertEquals(Verdict.RISK, Found.by("ARE-02", bid).verdict());
        assertEquals("Lantern Debt & Rights Advice gives the bid its presence in Quayside, but no people are allocated there.",
                Found.by("ARE-02", bid).message());
    }

    @Test
    void peopleOfAMemberPresentTwiceCountOnce() {
        var twice = organisation(LANTERN, o -> o.withPresence(List.of(
                new PresenceHeld(QUAYSIDE, Presence.BASE, null), new PresenceHeld(QUAYSIDE, Presence.OUTREACH, null))));
        assertTrue(Found.by("ARE-02", secured(twice)).findings().stream().anyMatch(
                f -> f.message().equals("Lantern Debt & Rights Advice serves 200 people a year in Quayside.")));
    }

    @Test
    void presenceWithPeopleNotEnteredIsUnknown() {
        var bid = secured(member(LANTERN, m -> m.withAllocations(m.allocations().stream().map(a -> a.withPeople(null)).toList())));
        assertEquals(Verdict.UNKNOWN, Found.by("ARE-02", bid).verdict());
    }

    @Test
    void nobodyRootedInAPlaceIsNoted() {
        assertEquals(Verdict.PASS, Found.by("ARE-03", planned(WESTMERE)).verdict());
        assertEquals("No signed partner who delivers is rooted in Quayside.", Found.by("ARE-03", secured(WESTMERE)).message());
        assertEquals(Verdict.INFO, Found.by("ARE-03", secured(WESTMERE)).verdict());
        assertEquals(Verdict.INFO, Found.by("ARE-03", planned(organisation(HARBOURLIGHT, o -> o.withHomeAreas(List.of())))).verdict());
    }

    private static Bid baseInQuayside(@Nullable LocalDate by, boolean passFail) {
        return lot(l -> l.withAreas(List.of(
                new AreaRequirement(NORTH, Presence.BASE, null, true), new AreaRequirement(QUAYSIDE, Presence.BASE, by, passFail))));
    }

    private static Bid plannedBase(Bid bid, LocalDate from) {
        return bid.withOrganisation(LANTERN, o -> o.withPresence(List.of(new PresenceHeld(QUAYSIDE, Presence.BASE, from))));
    }
}
