package org.bidweave.check.specialism;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.BEREAVEMENT;
import static org.bidweave.TestBids.DEBT_AND_WELFARE;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.QUAY_STREET;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.bidweave.TestBids.twoLots;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bidweave.check.Fix;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Evidence;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class SpecialismsDeliveredTest {

    private static final SpecialismHeld CLAIMED = new SpecialismHeld(BEREAVEMENT, Evidence.CLAIMED, "");

    @Test
    void everySpecialismOfThePlanIsDelivered() {
        assertEquals(Verdict.PASS, Found.by("SPC-01", planned(WESTMERE)).verdict());
    }

    @Test
    void withoutStillwaterNobodyDeliversBereavement() {
        var found = Found.by("SPC-01", secured(WESTMERE));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("No signed partner delivers Bereavement; it is mandatory.", found.message());
        assertEquals(new Fix.SetStage(STILLWATER, Stage.MOU_SIGNED,
                "Record Stillwater Bereavement Support’s MoU as signed", "Closes it"), found.worst().fixes().getFirst());
        assertEquals(BigDecimal.valueOf(-1), found.number("margin"));
    }

    @Test
    void aDesirableSpecialismIsAGap() {
        var found = Found.by("SPC-01", secured(bereavement(asked -> asked.withMandatory(false))));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("No signed partner delivers Bereavement; it is desirable.", found.message());
    }

    @Test
    void twoHoldersAreAskedForAndOneDelivers() {
        var two = bereavement(asked -> asked.withMinimumHolders(2));
        assertEquals(Verdict.BLOCKER, Found.by("SPC-01", planned(two)).verdict());
        assertEquals(Verdict.PASS, Found.by("SPC-01", planned(lanternToo(two))).verdict());
    }

    @Test
    void aHolderWhoDoesNotDeliverItHereDoesNotCount() {
        var found = Found.by("SPC-01", planned(member(STILLWATER, m -> m.withNotDelivering(List.of(BEREAVEMENT)))));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertTrue(found.acts().contains("Let Stillwater Bereavement Support deliver it here"));
    }

    @Test
    void aHolderWithoutAShareDoesNotCount() {
        assertEquals(Verdict.BLOCKER, Found.by("SPC-01", planned(member(STILLWATER, m -> m.withShares(Map.of())))).verdict());
    }

    @Test
    void candidatesWhoCloseMoreAreSuggestedFirst() {
        var debt = new SpecialismHeld(DEBT_AND_WELFARE, Evidence.CLAIMED, "");
        var bid = secured(organisation(QUAY_STREET, o -> o.withSpecialisms(List.of(CLAIMED, debt)))
                .withOrganisation(ASPIRA, o -> o.withSpecialisms(List.of(CLAIMED)))
                .withMember(A, STILLWATER, m -> m.withStage(Stage.DECLINED))
                .withMember(A, LANTERN, m -> m.withNotDelivering(List.of(DEBT_AND_WELFARE))));
        var bereavement = Found.by("SPC-01", bid).findings().getLast();
        assertEquals(List.of("Try Quay Street Food Hub", "Try Aspira Nationwide", "Try Stillwater Bereavement Support"),
                bereavement.fixes().stream().map(Fix::act).toList());
    }

    @Test
    void aSpecialismOfALotNotBidIsNotJudged() {
        var bid = bereavementOnly(twoLots(2), asked -> asked.withLots(List.of(SECOND_LOT)));
        assertEquals(Verdict.PASS, Found.by("SPC-01", planned(bid)).verdict());
        var firstOnly = bid.withAlternative(bid.current(), a -> a.withLotsBid(List.of(LOT)));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-01", planned(firstOnly)).verdict());
    }

    @Test
    void aMandatorySpecialismThatIsOnlyClaimedIsAGap() {
        var found = Found.by("SPC-03", planned(organisation(STILLWATER, o -> o.withSpecialisms(List.of(CLAIMED)))));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals(List.of("Attach evidence from Stillwater Bereavement Support"), found.acts());
        assertEquals(Verdict.PASS, Found.by("SPC-03", planned(WESTMERE)).verdict());
    }

    @Test
    void evidenceIsNotAskedOfWhatIsDesirableOrMissing() {
        var claimed = organisation(STILLWATER, o -> o.withSpecialisms(List.of(CLAIMED)));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-03", planned(bereavementOnly(claimed, asked -> asked.withMandatory(false))))
                .verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-03", secured(bereavementOnly(WESTMERE, asked -> asked))).verdict());
    }

    @Test
    void aSingleHolderIsNoted() {
        var one = bereavementOnly(WESTMERE, asked -> asked);
        assertEquals("Only Stillwater Bereavement Support delivers Bereavement; nobody could step in.", Found.by("SPC-04", planned(one))
                .message());
        assertEquals(Verdict.INFO, Found.by("SPC-04", planned(one)).verdict());
        assertEquals(Verdict.PASS, Found.by("SPC-04", planned(lanternToo(one))).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("SPC-04", secured(one)).verdict());
    }

    private static Bid lanternToo(Bid bid) {
        return bid.withOrganisation(LANTERN, o -> o.withSpecialisms(List.of(o.specialisms().getFirst(), CLAIMED)));
    }

    private static Bid bereavement(UnaryOperator<SpecialismRequirement> change) {
        return asking(tender -> tender.withSpecialisms(tender.specialisms().stream()
                .map(asked -> asked.specialism().equals(BEREAVEMENT) ? change.apply(asked) : asked).toList()));
    }

    private static Bid bereavementOnly(Bid bid, UnaryOperator<SpecialismRequirement> change) {
        return bid.withTender(tender -> tender.withSpecialisms(tender.specialisms().stream()
                .filter(asked -> asked.specialism().equals(BEREAVEMENT)).map(change).toList()));
    }
}
