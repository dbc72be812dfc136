package org.bidweave.check.fairness;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.SECOND_LOT;
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
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;

class ExposureTest {

    private static final Check EXPOSURE = new NobodyIsOverexposed();
    private static final Check DEPENDENCY = new NobodyBecomesDependent();
    private static final Check BALLAST = new NobodyIsTurnoverBallast();

    @Test
    void exposureIsSaidWithTheValueAtTheLimitAndASmallerShareIsOffered() {
        var finding = EXPOSURE.findings(TestBids.planned(WESTMERE)).get(2);

        assertEquals("Stillwater Bereavement Support would keep £105,000 a year, 72.4% of its turnover of £145,000.", finding.message());
        assertEquals("Value at 50% £72,500", finding.arithmetic().get(3).label() + " " + finding.arithmetic().get(3).figure());
        assertEquals(new Fix.SetShare(STILLWATER, LOT, Money.of(72_500), "Lower the share of Stillwater Bereavement Support to £72,500",
                "£32,500 goes to others, with the work."), finding.fixes().getFirst());
    }

    @Test
    void aQuarterPassesHalfIsNotedAndMoreIsARisk() {
        assertEquals(Verdict.PASS, stillwaterEarning(420_000, EXPOSURE));
        assertEquals(Verdict.INFO, stillwaterEarning(419_999, EXPOSURE));
        assertEquals(Verdict.INFO, stillwaterEarning(210_000, EXPOSURE));
        assertEquals(Verdict.RISK, stillwaterEarning(209_999, EXPOSURE));
        assertEquals(Verdict.RISK, stillwaterEarning(0, EXPOSURE));
    }

    @Test
    void exposureCountsOnlyLotsThatCouldBeWonTogether() {
        assertEquals("Harbourlight Community Trust would keep £330,000 a year in lot 1, 42.3% of its turnover of £780,000.",
                TestBids.messages(EXPOSURE, TestBids.twoLots(1)).getFirst());
        assertEquals("Harbourlight Community Trust would keep £660,000 a year in lots 1 and 2, 84.6% of its turnover of £780,000.",
                TestBids.messages(EXPOSURE, TestBids.twoLots(2)).getFirst());
    }

    @Test
    void exposureAndDependencyAreUnknownWithoutATurnoverAndNotAskedOfWhoKeepsNothing() {
        var unknown = TestBids.organisation(STILLWATER, o -> o.withFinances(Finances.EMPTY));
        var idle = WESTMERE.withAlternative(A, a -> a.withLotsBid(List.of()));

        for (var check : List.of(EXPOSURE, DEPENDENCY)) {
            assertEquals(Verdict.UNKNOWN, check.findings(TestBids.planned(unknown)).get(2).verdict(), check.rule().id());
            assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(check, idle), check.rule().id());
        }
    }

    @Test
    void dependencyPassesAtTheLimitAndIsARiskAboveIt() {
        assertEquals("This contract would be 42.0% of the future income of Stillwater Bereavement Support; more than 40.0%.",
                TestBids.messages(DEPENDENCY, WESTMERE).get(2));
        assertEquals(Verdict.PASS, stillwaterEarning(157_500, DEPENDENCY));
        assertEquals(Verdict.RISK, stillwaterEarning(157_499, DEPENDENCY));
    }

    @Test
    void whatTurnoverAlreadyHoldsOfTheContractIsNotCountedTwice() {
        var incumbent = TestBids.member(HARBOURLIGHT, m -> m.withIncumbentIncome(Money.of(330_000)));

        assertEquals("This contract would be 42.3% of the future income of Harbourlight Community Trust; more than 40.0%.",
                TestBids.messages(DEPENDENCY, incumbent).getFirst());
    }

    @Test
    void anIndispensablePartnerWithHardlyAnyShareIsARisk() {
        assertEquals(Verdict.PASS, TestBids.verdict(BALLAST, stillwaterKeeping(12_000)));
        assertEquals(List.of("The threshold cannot do without the turnover of Stillwater Bereavement Support, yet it keeps only 2.0% of "
                + "the value; "
                + "it should be at least 2.0%."), TestBids.messages(BALLAST, stillwaterKeeping(11_999)));
        assertEquals(Verdict.RISK, TestBids.verdict(BALLAST, stillwaterKeeping(11_999)));
    }

    @Test
    void aPartnerTheThresholdCanDoWithoutIsNoBallast() {
        assertEquals(Verdict.PASS, TestBids.verdict(BALLAST, stillwaterKeeping(1).withOrganisation(LANTERN, o -> TestBids.withIncome(o,
                420_000))));
    }

    @Test
    void aGuarantorIsNoBallast() {
        var guarantor = stillwaterKeeping(0).withMember(A, STILLWATER, m -> m.withRole(Role.GUARANTOR));

        assertEquals(Verdict.PASS, TestBids.verdict(BALLAST, guarantor));
    }

    @Test
    void ballastIsSoughtInEveryCombinationThatClears() {
        var uneven = TestBids.twoLots(2)
                .withTender(t -> t.withTurnover(t.turnover().withMultiple(Decimal.ONE)))
                .withMember(A, STILLWATER, m -> m.withShares(Map.of(LOT, Money.of(105_000), SECOND_LOT, Money.of(1))));

        assertEquals(Verdict.PASS, TestBids.verdict(BALLAST, uneven));
        assertEquals(Verdict.RISK, TestBids.verdict(BALLAST, uneven.withMember(A, STILLWATER, m -> m.withShares(Map.of(LOT,
                Money.of(23_999))))));
    }

    @Test
    void ballastIsNotSoughtOutsideCombinedCountingAndUnknownWithATurnoverMissing() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(BALLAST, TestBids.mode(TurnoverMode.EACH_PRO_RATA)));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(BALLAST, TestBids.organisation(LANTERN, o -> o.withFinances(Finances.EMPTY))));
    }

    private static Verdict stillwaterEarning(long income, Check check) {
        return check.findings(TestBids.planned(TestBids.organisation(STILLWATER, o -> TestBids.withIncome(o, income)))).stream()
                .filter(finding -> STILLWATER.equals(finding.about().partner())).map(Finding::verdict).findFirst().orElseThrow();
    }

    private static Bid stillwaterKeeping(long share) {
        return TestBids.member(STILLWATER, m -> m.withShares(Map.of(LOT, Money.of(share))));
    }
}
