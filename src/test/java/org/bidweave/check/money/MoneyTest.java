package org.bidweave.check.money;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Fix;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.SharedCost;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Check PRICE = new PriceIsWithinBudget();
    private static final Check OWNER = new AllMoneyHasAnOwner();
    private static final Check VAT = new VatOnTheFeeIsKnown();
    private static final Check SAVING = new JointWorkingSaves();

    @Test
    void aPriceAtTheCeilingPassesAndAPoundMoreStopsTheBid() {
        assertEquals(Verdict.PASS, TestBids.verdict(PRICE, WESTMERE));
        assertEquals(List.of("The price is £600,001 a year; the buyer pays at most £600,000: £1 too much."),
                TestBids.messages(PRICE, WESTMERE.withAlternative(A, a -> a.withPrice(Money.of(600_001)))));
        assertEquals(Verdict.BLOCKER, TestBids.verdict(PRICE, WESTMERE.withAlternative(A, a -> a.withPrice(Money.of(600_001)))));
    }

    @Test
    void aPriceThatIsNotEnteredIsUnknownAndWithoutACeilingNobodyAsks() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(PRICE, WESTMERE.withAlternative(A, a -> a.withPrice(null))));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(PRICE, TestBids.asking(t -> t.withBudget(t.budget().withCeiling(null)))));
    }

    @Test
    void moneyGivenToNobodyIsAGap() {
        var bid = WESTMERE.withAlternative(A, a -> a.withUnallocated(Map.of(LOT, Money.of(24_000))));

        assertEquals(List.of("£24,000 has no partner."), TestBids.messages(OWNER, bid));
        assertEquals(Verdict.GAP, TestBids.verdict(OWNER, bid));
        assertEquals(Verdict.PASS, TestBids.verdict(OWNER, WESTMERE));
    }

    @Test
    void moneyWaitingForASignatureNamesWhoMustSign() {
        var finding = OWNER.findings(TestBids.secured(WESTMERE)).getFirst();

        assertEquals("£105,000 has no signed partner.", finding.message());
        assertEquals(new Fix.SetStage(STILLWATER, Stage.MOU_SIGNED, "Record Stillwater Bereavement Support’s MoU as signed",
                "£105,000 then has an owner."), finding.fixes().getFirst());
    }

    @Test
    void moneyIsNotAskedAboutBeforeAnyIsSharedOut() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(OWNER, WESTMERE.withAlternative(A, a -> a.withMembers(List.of()))));
    }

    @Test
    void vatOnTheFeeFallsOnWhoCannotRecoverIt() {
        var bid = recovers(recovers(WESTMERE, LANTERN, false), STILLWATER, true);

        assertEquals(List.of(
                        "Lantern Debt & Rights Advice cannot recover VAT; on its part of the fee that could cost it £3,666.67 a year.",
                        "Stillwater Bereavement Support can recover VAT on the fee."),
                TestBids.messages(VAT, bid));
        assertEquals(Verdict.INFO, TestBids.verdict(VAT, bid));
        assertEquals(Verdict.PASS, TestBids.verdict(VAT, recovers(bid, LANTERN, true)));
    }

    @Test
    void vatIsUnknownForWhoHasNotSaidAndNotAskedBeforeAnybodyHasOrWithoutAFee() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(VAT, recovers(WESTMERE, LANTERN, true)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(VAT, WESTMERE));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(VAT,
                recovers(WESTMERE, LANTERN, false).withMember(A, HARBOURLIGHT, m -> m.withFees(Map.of()))));
    }

    @Test
    void jointWorkingSaysWhatItSavesOrCosts() {
        assertEquals(List.of("Together, “Training” costs £6,000 a year instead of £8,000: £2,000 saved, 25.0%."),
                TestBids.messages(SAVING, shared(5_000, 3_000, 6_000)));
        assertEquals(List.of("Together, “Training” costs £9,000 a year, £1,000 more than alone."),
                TestBids.messages(SAVING, shared(5_000, 3_000, 9_000)));
        assertEquals(Verdict.INFO, TestBids.verdict(SAVING, shared(5_000, 3_000, 6_000)));
    }

    @Test
    void jointWorkingIsNotAskedAboutWithoutSharedCostsAndUnknownWithoutTheCostAlone() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(SAVING, WESTMERE));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(SAVING, WESTMERE.withAlternative(A, a -> a.withSharedCosts(
                List.of(new SharedCost("Training", Map.of(), Money.of(6_000)))))));
    }

    private static Bid recovers(Bid bid, OrganisationId id, boolean recovers) {
        return bid.withOrganisation(id, o -> o.withStanding(o.standing().withRecoversVat(recovers)));
    }

    private static Bid shared(long one, long other, long joint) {
        return WESTMERE.withAlternative(A, a -> a.withSharedCosts(List.of(new SharedCost(
                "Training", Map.of(HARBOURLIGHT, Money.of(one), LANTERN, Money.of(other)), Money.of(joint)))));
    }
}
