package org.bidweave.check.structure;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.Found;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.edit.MemberEdits;
import org.bidweave.model.AccessPoint;
import org.bidweave.model.Money;
import org.bidweave.model.Partnering;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;
import org.bidweave.model.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    @Test
    void partnersAreCountedBesideTheLead() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-09", planned(WESTMERE)).verdict());
        assertEquals(Verdict.PASS, Found.by("STR-09", planned(partners(2))).verdict());
        var found = Found.by("STR-09", secured(partners(2)));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("1 signed partner beside the lead delivers; the buyer asks for 2.", found.message());
        assertEquals("Record Stillwater Bereavement Support’s MoU as signed", found.acts().getFirst());
    }

    @Test
    void theVoluntarySectorKeepsExactlyWhatIsAsked() {
        assertEquals(Verdict.PASS, Found.by("STR-09", planned(vcse("0.55", true, false, false))).verdict());
        var found = Found.by("STR-09", planned(vcse("0.56", true, false, false)));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("Voluntary organisations keep £330,000 of £600,000, 55.0%; the buyer asks for 56.0%: £6,000 short.", found.message());
    }

    @Test
    void aSectorNotEnteredIsUnknownWhereItDecides() {
        assertEquals(Verdict.UNKNOWN, Found.by("STR-09", planned(vcse("0.56", true, null, false))).verdict());
        assertEquals(Verdict.PASS, Found.by("STR-09", planned(vcse("0.55", true, null, false))).verdict());
        assertEquals(Verdict.GAP, Found.by("STR-09", planned(vcse("0.90", true, null, false))).verdict());
        var noValue = vcse("0.5", true, true, true).withTender(t -> t.withLot(LOT, l -> l.withAnnualValue(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-09", planned(noValue)).verdict());
    }

    @Test
    void aRivalBidForTheSameLotIsARiskAndWhereForbiddenABlocker() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-10", planned(WESTMERE)).verdict());
        var rival = rival(rival(WESTMERE, LANTERN, List.of(LOT)), STILLWATER, List.of());
        assertEquals(Verdict.RISK, Found.by("STR-10", planned(rival)).verdict());
        var forbidden = rival.withTender(t -> t.withPartnering(t.partnering().withRivalBidsForbidden(true)));
        assertEquals(Verdict.BLOCKER, Found.by("STR-10", planned(forbidden)).verdict());
        assertEquals("Lantern Debt & Rights Advice is also in a rival bid; the buyer forbids it.", Found.by("STR-10", planned(forbidden))
                .message());
    }

    @Test
    void aRivalBidForAnotherLotIsNoneAndNotAskedIsUnknown() {
        var other = rival(rival(WESTMERE, LANTERN, List.of(new LotId("L9"))), STILLWATER, List.of());
        assertEquals(Verdict.PASS, Found.by("STR-10", planned(other)).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("STR-10", planned(rival(WESTMERE, LANTERN, List.of()))).verdict());
        var forbidden = asking(t -> t.withPartnering(t.partnering().withRivalBidsForbidden(true)));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-10", planned(forbidden)).verdict());
    }

    @Test
    void authorityIsAskedOfEveryPartnerOnceTracked() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-11", planned(WESTMERE)).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("STR-11", planned(authority(LANTERN, true))).verdict());
        assertEquals(Verdict.PASS, Found.by("STR-11", secured(authority(LANTERN, true))).verdict());
        assertEquals(Verdict.GAP, Found.by("STR-11", secured(authority(LANTERN, false))).verdict());
        var late = new Situation(authority(LANTERN, false), A, View.SECURED, LocalDate.of(2026, 9, 25));
        assertEquals(Verdict.BLOCKER, Found.by("STR-11", late).verdict());
    }

    @Test
    void whereTheBuyerAsksForOneDoorSomebodyWhoTakesPartRunsIt() {
        var asked = WESTMERE.withTender(tender -> tender.withPartnering(Partnering.EMPTY.withSinglePointOfAccess(true)));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-12", planned(WESTMERE)).verdict());
        assertEquals("The buyer asks for a single point of access, and nobody is named to run it.", Found.by("STR-12", planned(asked)).message());
        assertEquals(Verdict.GAP, Found.by("STR-12", planned(asked)).verdict());
        var run = asked.withAlternative(A, a -> a.withAccess(new AccessPoint(STILLWATER, "weekdays, 9 to 5", Money.of(12_000))));
        assertEquals(WESTMERE.nameOf(STILLWATER) + " runs the single point of access (weekdays, 9 to 5).", Found.by("STR-12", planned(run)).message());
        assertEquals(Verdict.GAP, Found.by("STR-12", secured(run)).verdict());
        assertEquals(Verdict.GAP, Found.by("STR-12", planned(MemberEdits.of(A, run.organisation(STILLWATER).orElseThrow()).remove().change().apply(run))).verdict());
    }

    private static Bid partners(int minimum) {
        return asking(t -> t.withPartnering(t.partnering().withMinimumPartners(minimum)));
    }

    private static Bid vcse(String minimum, @Nullable Boolean harbourlight, @Nullable Boolean lantern, @Nullable Boolean stillwater) {
        return asking(t -> t.withPartnering(t.partnering().withMinimumVcseShare(Decimal.of(minimum))))
                .withOrganisation(HARBOURLIGHT, o -> o.withVcse(harbourlight))
                .withOrganisation(LANTERN, o -> o.withVcse(lantern))
                .withOrganisation(STILLWATER, o -> o.withVcse(stillwater));
    }

    private static Bid rival(Bid bid, OrganisationId id, List<LotId> lots) {
        return bid.withMember(A, id, m -> m.withRivalLots(lots));
    }

    private static Bid authority(OrganisationId id, boolean given) {
        return WESTMERE.withMember(A, id, m -> m.withPaperwork(m.paperwork().withAuthority(given)));
    }
}
