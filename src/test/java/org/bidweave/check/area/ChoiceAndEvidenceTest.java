package org.bidweave.check.area;

import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.lot;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Found;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.LocalEvidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceAndEvidenceTest {

    @Test
    void everyPlaceOfThePlanHasTwoProviders() {
        assertEquals("Wellbeing navigation has 2 providers or more in every place.", Found.by("ARE-04", planned(WESTMERE)).message());
        assertEquals(Verdict.PASS, Found.by("ARE-04", planned(WESTMERE)).verdict());
    }

    @Test
    void oneProviderIsNoChoice() {
        var found = Found.by("ARE-04", secured(WESTMERE));
        assertEquals(Verdict.INFO, found.verdict());
        assertEquals("Wellbeing navigation has fewer than 2 providers in 2 of 3 places: North and Quayside.", found.message());
    }

    @Test
    void aProviderWhosePeopleAreNotEnteredIsUnknown() {
        var bid = planned(member(STILLWATER, m -> m.withAllocations(m.allocations().stream().map(a -> a.withPeople(null)).toList())));
        assertEquals(Verdict.UNKNOWN, Found.by("ARE-04", bid).verdict());
    }

    @Test
    void choiceIsNotAskedWhereNobodyIsToBeServed() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ARE-04", planned(lot(l -> l.withVolumes(List.of())))).verdict());
    }

    @Test
    void localEvidenceIsSilentUntilSomeIsEntered() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ARE-05", planned(WESTMERE)).verdict());
    }

    @Test
    void threeSignsOfFiveAreEnoughAndTwoAreNot() {
        assertEquals(Verdict.PASS, north(evidence(3, true, 0, 0)).verdict());
        assertEquals(Verdict.INFO, north(evidence(2, true, 0, 0)).verdict());
        assertEquals("We show only 2 of 5 signs of being rooted in North: a base and local staff.", north(evidence(2, true, 0, 0))
                .message());
        assertEquals(BigDecimal.valueOf(5), north(evidence(3, true, 2, 1)).numbers().get("signs"));
    }

    @Test
    void signsNotEnteredAreUnknownWhereTheyDecide() {
        var found = north(evidence(null, true, 0, 0));
        assertEquals(Verdict.UNKNOWN, found.verdict());
        assertEquals("We show 2 of 5 signs of being rooted in North; not entered: three years or more there.", found.message());
        assertEquals(Verdict.PASS, north(evidence(null, true, 2, 1)).verdict());
    }

    private static LocalEvidence evidence(@Nullable Integer years, @Nullable Boolean staff, int referral, int people) {
        return new LocalEvidence(NORTH, years, staff, referral, people);
    }

    private static Finding north(LocalEvidence harbourlight) {
        var none = new LocalEvidence(NORTH, 0, false, 0, 0);
        var bid = organisation(HARBOURLIGHT, o -> o.withLocalEvidence(List.of(harbourlight)))
                .withOrganisation(STILLWATER, o -> o.withLocalEvidence(List.of(none)));
        return in(planned(bid));
    }

    private static Finding in(Situation situation) {
        return Found.by("ARE-05", situation).findings().stream()
                .filter(finding -> finding.about().equals(About.THE_BID.withArea(NORTH))).findFirst().orElseThrow();
    }
}
