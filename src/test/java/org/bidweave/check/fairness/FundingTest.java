package org.bidweave.check.fairness;

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
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Costs;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Payment;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final Check WAITING = new EverybodyCanWaitForPayment();
    private static final Check RESERVES = new ReservesStayAboveTheFloor();
    private static final Check RECOVERY = new CostsAreRecovered();
    private static final Check FEE = new FeeIsReasonable();
    private static final Check RESULTS = new ResultsMoneyIsAffordable();

    @Test
    void whoCannotFundTheWaitForPaymentIsNamedWithBothFigures() {
        var findings = WAITING.findings(TestBids.planned(WESTMERE));

        assertEquals(List.of(Verdict.PASS, Verdict.RISK, Verdict.PASS), findings.stream().map(Finding::verdict).toList());
        assertEquals("Lantern Debt & Rights Advice must carry £64,163 until it is paid; it has £48,000 free.", findings.get(1).message());
        assertEquals(List.of("Ask for monthly payment or an advance", "Agree an advance of £16,163 for Lantern Debt & Rights Advice",
                "Let the lead pay Lantern Debt & Rights Advice before it is paid itself"), findings.get(1).fixes().stream()
                        .map(Fix::act).toList());
    }

    @Test
    void reservesThatAreExactlyEnoughForTheWaitPass() {
        assertEquals(Verdict.PASS, lanternWith(Money.of("64162.50")));
        assertEquals(Verdict.RISK, lanternWith(Money.of("64162.49")));
    }

    @Test
    void mobilisationAddsToTheWaitAndAnAdvanceTakesFromIt() {
        var bid = TestBids.member(LANTERN, m -> m.withCosts(m.costs().withMobilisation(Money.of(1_000)).withAdvance(Money.of(17_163))));

        assertEquals(Verdict.PASS, WAITING.findings(TestBids.planned(bid)).get(1).verdict());
        assertEquals("Lantern Debt & Rights Advice must carry £48,000 until it is paid; it has £48,000 free.",
                WAITING.findings(TestBids.planned(bid)).get(1).message());
    }

    @Test
    void costsReservesAndPaymentTermsThatAreNotEnteredAreUnknown() {
        assertEquals("The direct cost and overhead rate of Lantern Debt & Rights Advice are not both entered.",
                second(WAITING, TestBids.member(LANTERN, m -> m.withCosts(Costs.EMPTY))).message());
        assertEquals("The free reserves of Lantern Debt & Rights Advice are not entered.",
                second(WAITING, TestBids.organisation(LANTERN, o -> o.withFinances(o.finances().withFreeReserves(null)))).message());
        assertEquals("When the buyer pays is not entered: months in arrears and days to pay.",
                second(WAITING, TestBids.asking(t -> t.withPayment(Payment.EMPTY))).message());
        assertEquals(Verdict.UNKNOWN, second(WAITING, TestBids.member(LANTERN, m -> m.withTerms(m.terms().withPassThroughDays(null))))
                .verdict());
    }

    @Test
    void whoKeepsNothingHasNothingToFund() {
        assertEquals(2, WAITING.findings(TestBids.planned(TestBids.member(LANTERN, m -> m.withShares(Map.of())))).size());
    }

    @Test
    void reservesBelowTheFloorWhileWaitingAreNoted() {
        assertEquals("While it waits for payment, Harbourlight Community Trust has £106,500 left in reserve; 3 months of spending are "
                + "£187,500.",
                RESERVES.findings(TestBids.planned(WESTMERE)).getFirst().message());
        assertEquals(Verdict.INFO, TestBids.verdict(RESERVES, WESTMERE));
    }

    @Test
    void reservesExactlyAtTheFloorPassAndSpendingThatIsNotEnteredIsUnknown() {
        var exact = TestBids.organisation(HARBOURLIGHT, o -> TestBids.withReserves(o, 291_000));
        assertEquals(Verdict.PASS, RESERVES.findings(TestBids.planned(exact)).getFirst().verdict());

        var unspent = TestBids.organisation(HARBOURLIGHT, o -> TestBids.withIncome(o, 780_000));
        assertEquals("The yearly expenditure of Harbourlight Community Trust is not entered.",
                RESERVES.findings(TestBids.planned(unspent)).getFirst().message());
    }

    @Test
    void whoDoesNotRecoverItsCostsIsNamedWithTheShortfall() {
        assertEquals(List.of(
                        "Harbourlight Community Trust recovers 106.3% of its cost: £19,500 to spare.",
                        "Lantern Debt & Rights Advice recovers 96.4% of its cost: £6,100 short.",
                        "Stillwater Bereavement Support recovers 101.9% of its cost: £1,960 to spare."),
                TestBids.messages(RECOVERY, WESTMERE));
        assertEquals(Verdict.RISK, TestBids.verdict(RECOVERY, WESTMERE));
    }

    @Test
    void recoveringExactlyPassesAndCostsThatAreNotEnteredAreUnknown() {
        assertEquals(Verdict.PASS, TestBids.verdict(RECOVERY, TestBids.member(LANTERN, m -> m.withShares(Map.of(LOT, Money.of(171_100))))));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(RECOVERY, TestBids.member(LANTERN, m -> m.withCosts(m.costs()
                .withOverheadRate(null)))));
    }

    @Test
    void theFeeIsNotedAboveFifteenPercentAndARiskAboveTwenty() {
        assertEquals(List.of("The management fee is £30,000, 10.0% of what it and the partners receive together; up to 15.0% is usual."),
                TestBids.messages(FEE, WESTMERE));
        assertEquals(Verdict.PASS, TestBids.verdict(FEE, fee("47647.05")));
        assertEquals(Verdict.INFO, TestBids.verdict(FEE, fee("47647.06")));
        assertEquals(Verdict.INFO, TestBids.verdict(FEE, fee("67500")));
        assertEquals(Verdict.RISK, TestBids.verdict(FEE, fee("67500.01")));
    }

    @Test
    void withoutAFeeNobodyAsks() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(FEE, TestBids.member(HARBOURLIGHT, m -> m.withFees(Map.of()))));
    }

    @Test
    void moneyPaidByResultsMustBeCoveredByReserves() {
        assertEquals(List.of(Verdict.PASS, Verdict.RISK, Verdict.PASS), verdicts(RESULTS, byResults("0.3")));
        assertEquals("£49,500 of Lantern Debt & Rights Advice’s share would be paid by results; it has £48,000 free: £1,500 short.",
                second(RESULTS, byResults("0.3")).message());
        assertEquals(Verdict.PASS, second(RESULTS, byResults("0.3").withOrganisation(LANTERN, o -> TestBids.withReserves(o, 49_500)))
                .verdict());
    }

    @Test
    void moneyPaidByResultsIsNotAskedAboutWhereThereIsNoneAndUnknownWithoutReserves() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(RESULTS, WESTMERE));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(RESULTS, byResults("0.3").withOrganisation(STILLWATER,
                o -> o.withFinances(Finances.EMPTY))));
    }

    private static Verdict lanternWith(Money reserves) {
        return second(WAITING, TestBids.organisation(LANTERN, o -> o.withFinances(o.finances().withFreeReserves(reserves)))).verdict();
    }

    private static Bid fee(String pounds) {
        return TestBids.member(HARBOURLIGHT, m -> m.withFees(Map.of(LOT, Money.of(pounds))));
    }

    private static Bid byResults(String part) {
        return TestBids.asking(t -> t.withPayment(t.payment().withByResults(Decimal.of(part))));
    }

    private static Finding second(Check check, Bid bid) {
        return check.findings(TestBids.planned(bid)).get(1);
    }

    private static List<Verdict> verdicts(Check check, Bid bid) {
        return check.findings(TestBids.planned(bid)).stream().map(Finding::verdict).toList();
    }
}
