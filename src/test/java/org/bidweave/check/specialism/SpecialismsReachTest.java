package org.bidweave.check.specialism;

import static org.bidweave.TestBids.BEREAVEMENT;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.SOUTH;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpecialismsReachTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);
    private static final Bid EACH_PLACE = asking(tender -> tender.withSpecialisms(List.of(
            new SpecialismRequirement(BEREAVEMENT, true, SpecialismScope.EACH_AREA, List.of(), 1, null))));

    @Test
    void bereavementDoesNotReachSouth() {
        var found = Found.by("SPC-02", planned(EACH_PLACE));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals(About.specialism(BEREAVEMENT).withArea(SOUTH), found.worst().about());
        assertEquals("No partner who delivers Bereavement has outreach or more in South by the start; it is mandatory.", found.message());
        assertEquals("Plan outreach by Stillwater Bereavement Support in South", found.acts().getFirst());
    }

    @Test
    void itIsSilentWhereNoSpecialismIsAskedForInEachPlace() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-02", planned(WESTMERE)).verdict());
    }

    @Test
    void outreachPlannedForTheFirstDayCountsAndADayLaterDoesNot() {
        assertEquals(Verdict.PASS, Found.by("SPC-02", planned(stillwaterIn(SOUTH, Presence.OUTREACH, START))).verdict());
        assertEquals(Verdict.BLOCKER, Found.by("SPC-02", planned(stillwaterIn(SOUTH, Presence.OUTREACH, START.plusDays(1)))).verdict());
    }

    @Test
    void staffAreNotEnoughForOutreach() {
        assertEquals(Verdict.BLOCKER, Found.by("SPC-02", planned(stillwaterIn(SOUTH, Presence.STAFF, null))).verdict());
        assertEquals(Verdict.PASS, Found.by("SPC-02", planned(stillwaterIn(SOUTH, Presence.OUTREACH, null))).verdict());
    }

    @Test
    void aPlanIsUnknownWithoutAContractStart() {
        var bid = stillwaterIn(SOUTH, Presence.OUTREACH, START)
                .withTender(tender -> tender.withDates(tender.dates().withContractStart(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("SPC-02", planned(bid)).verdict());
        assertEquals("Bereavement is only planned in South, and the contract’s start date is not entered.", Found.by("SPC-02", planned(bid))
                .message());
        assertEquals(Verdict.UNKNOWN, Found.by("SPC-05", planned(bid)).verdict());
    }

    @Test
    void placesNotEnteredAreUnknown() {
        var bid = EACH_PLACE.withTender(tender -> tender.withLot(tender.lots().getFirst().id(),
                lot -> lot.withAreas(List.of()).withVolumes(List.of())));
        assertEquals(Verdict.UNKNOWN, Found.by("SPC-02", planned(bid)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-05", planned(bid)).verdict());
    }

    @Test
    void reachSaysWhatPartOfTheSpecialismsEachPlaceHas() {
        var quayside = Found.by("SPC-05", planned(WESTMERE)).findings().stream()
                .filter(finding -> finding.about().equals(About.THE_BID.withArea(QUAYSIDE))).findFirst().orElseThrow();
        assertEquals(Verdict.INFO, quayside.verdict());
        assertEquals("2 of 3 specialisms can be reached in Quayside (66.7%), not Social prescribing.", quayside.message());
        assertEquals(BigDecimal.valueOf(2), quayside.numbers().get("have"));
    }

    @Test
    void reachPassesWhereAllCanBeReached() {
        var north = Found.by("SPC-05", planned(EACH_PLACE)).findings().stream()
                .filter(finding -> finding.about().equals(About.THE_BID.withArea(NORTH))).findFirst().orElseThrow();
        assertEquals(Verdict.PASS, north.verdict());
        assertEquals("1 of 1 specialism can be reached in North (100.0%).", north.message());
    }

    private static Bid stillwaterIn(AreaId area, Presence level, @Nullable LocalDate from) {
        return EACH_PLACE.withOrganisation(STILLWATER, o -> o.withPresence(Stream.concat(
                o.presence().stream(), Stream.of(new PresenceHeld(area, level, from))).toList()));
    }
}
