package org.bidweave.check.finance;

import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Fix;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Regime;
import org.bidweave.model.Stage;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Check SIZE = new ThresholdIsProportionate();
    private static final Check TOGETHER = new LotsWonTogetherClearTheThreshold();
    private static final Check RATIO = new TurnoverCoversTheValue();
    private static final Check KEYSTONES = new TurnoverStandsWithoutAnyOnePartner();
    private static final Check KNOWN = new CountingMethodIsKnown();

    @Test
    void twiceTheYearlyValueIsInProportion() {
        assertEquals(List.of("The buyer asks for £1,200,000; twice the yearly value of £600,000 is £1,200,000: in proportion."),
                TestBids.messages(SIZE, WESTMERE));
    }

    @Test
    void moreThanTwiceTheYearlyValueIsWorthAQuestion() {
        var finding = SIZE.findings(TestBids.planned(amount(1_200_001))).getFirst();

        assertEquals(Verdict.INFO, finding.verdict());
        var ask = assertInstanceOf(Fix.AskBuyer.class, finding.fixes().getFirst());
        assertTrue(ask.question().contains("the turnover requirement is more than twice the yearly value: £1,200,001 beside £600,000."));
    }

    @Test
    void underTheOlderRegulationsTheWholeContractCounts() {
        var older = amount(3_600_000).withTender(t -> t.withBasics(t.basics().withRegime(Regime.PCR2015)));

        assertEquals(Verdict.PASS, TestBids.verdict(SIZE, older));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(SIZE, older.withTender(t -> t.withBudget(t.budget().withTermYears(null)))));
    }

    @Test
    void withoutAThresholdThereIsNothingToJudge() {
        var none = TestBids.asking(t -> t.withTurnover(TurnoverRule.EMPTY));

        for (var check : List.of(SIZE, TOGETHER, KEYSTONES, KNOWN)) {
            assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(check, none), check.rule().id());
        }
    }

    @Test
    void lotsWonTogetherAreJudgedOnlyWhereTheBuyerAsksForThat() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(TOGETHER, TestBids.twoLots(2)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(TOGETHER, scope(TestBids.twoLots(1), TurnoverScope.AGG_WINNABLE)));
    }

    @Test
    void lotsWonTogetherThatFallShortAreAGapAndOneLotCanBeDropped() {
        var finding = TOGETHER.findings(TestBids.planned(scope(TestBids.twoLots(2), TurnoverScope.AGG_WINNABLE))).getFirst();

        assertEquals(Verdict.GAP, finding.verdict());
        assertEquals("Together you have £1,265,000 in lots 1 and 2; the buyer asks for £2,400,000: £1,135,000 short.", finding.message());
        assertEquals(2, finding.fixes().stream().filter(Fix.DropLot.class::isInstance).count());
    }

    @Test
    void allLotsBidThatFallShortStopTheBidEvenIfFewerCanBeWon() {
        assertEquals(Verdict.BLOCKER, TestBids.verdict(TOGETHER, scope(TestBids.twoLots(1), TurnoverScope.AGG_ALL_BID)));
    }

    @Test
    void lotsWonTogetherPassAtEquality() {
        var bid = scope(TestBids.twoLots(2), TurnoverScope.AGG_WINNABLE).withOrganisation(STILLWATER, o -> TestBids.withIncome(o,
                1_280_000));

        assertEquals(Verdict.PASS, TestBids.verdict(TOGETHER, bid));
    }

    @Test
    void lotsWonTogetherAreUnknownWhereATurnoverOrTheWayOfCountingIs() {
        var bid = scope(TestBids.twoLots(2), TurnoverScope.AGG_WINNABLE);

        assertEquals(Verdict.UNKNOWN, TestBids.verdict(TOGETHER, bid.withOrganisation(LANTERN, o -> o.withFinances(Finances.EMPTY))));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(TOGETHER, bid.withTender(t -> t.withTurnover(t.turnover()
                .withMode(TurnoverMode.NOT_STATED)))));
    }

    @Test
    void theRatioPassesAtTwiceAndIsARiskBelowOneAndAHalf() {
        assertEquals(Verdict.PASS, TestBids.verdict(RATIO, TestBids.organisation(STILLWATER, o -> TestBids.withIncome(o, 80_000))));
        assertEquals(Verdict.INFO, TestBids.verdict(RATIO, TestBids.organisation(STILLWATER, o -> TestBids.withIncome(o, 79_999))));
        assertEquals(Verdict.RISK, TestBids.verdict(RATIO, TestBids.mode(TurnoverMode.LEAD_ONLY)));
    }

    @Test
    void theRatioNamesTheWorstLotsTogether() {
        assertEquals(List.of("Turnover of £1,265,000 is 1.05 times the yearly value of £1,200,000 in lots 1 and 2; 2 times or more is "
                + "comfortable."),
                TestBids.messages(RATIO, TestBids.twoLots(2)));
    }

    @Test
    void theRatioIsUnknownWithoutAValueAndSilentWithoutALot() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(RATIO, TestBids.lot(lot -> lot.withAnnualValue(null))));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(RATIO, WESTMERE.withAlternative(TestBids.A, a -> a.withLotsBid(List.of()))));
    }

    @Test
    void partnersTheThresholdCannotDoWithoutAreNamedAndSignedFirst() {
        var findings = KEYSTONES.findings(TestBids.planned(WESTMERE));

        assertEquals(List.of(
                        "Without Lantern Debt & Rights Advice you have £925,000; the buyer asks for £1,200,000: £275,000 short.",
                        "Without Stillwater Bereavement Support you have £1,120,000; the buyer asks for £1,200,000: £80,000 short."),
                findings.stream().map(f -> f.message()).toList());
        assertEquals(new Fix.SetStage(STILLWATER, Stage.MOU_SIGNED, "Record Stillwater Bereavement Support’s MoU as signed",
                "Sign it first: the threshold depends on it."), findings.get(1).fixes().getFirst());
        assertEquals("A substitute needs £80,000 and the ability to do the work.", findings.get(1).fixes().get(1).consequence());
    }

    @Test
    void aPartnerWhoLeavesExactlyEnoughIsNoKeystone() {
        var bid = TestBids.organisation(LANTERN, o -> TestBids.withIncome(o, 420_000));

        assertEquals(1, TestBids.messages(KEYSTONES, bid).size());
        assertEquals(List.of("Turnover would still do if any one partner left."),
                TestBids.messages(KEYSTONES, TestBids.organisation(TestBids.HARBOURLIGHT, o -> TestBids.withIncome(o, 1_200_000))));
    }

    @Test
    void keystonesAreNotAskedForWhereTurnoverFailsAndUnknownWhereItIs() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(KEYSTONES, amount(2_000_000)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(KEYSTONES, TestBids.mode(TurnoverMode.WEIGHTED)));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(KEYSTONES, TestBids.organisation(LANTERN, o -> o.withFinances(Finances.EMPTY))));
    }

    @Test
    void aWayOfCountingThatIsStatedPassesAndOneThatIsNotIsUnknown() {
        assertEquals(Verdict.PASS, TestBids.verdict(KNOWN, WESTMERE));
        assertEquals(List.of("The buyer does not say whose turnover counts: you would pass 1 of the 6 ways it could mean."),
                TestBids.messages(KNOWN, TestBids.mode(TurnoverMode.NOT_STATED)));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(KNOWN, TestBids.mode(TurnoverMode.NOT_STATED)));
    }

    private static Bid amount(long pounds) {
        return TestBids.asking(t -> t.withTurnover(t.turnover().withMultiple(null).withAmount(Money.of(pounds))));
    }

    private static Bid scope(Bid bid, TurnoverScope scope) {
        return bid.withTender(t -> t.withTurnover(t.turnover().withScope(scope).withMultiple(Decimal.of(2))));
    }
}
