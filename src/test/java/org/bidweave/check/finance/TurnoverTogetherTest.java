package org.bidweave.check.finance;

import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Fix;
import org.bidweave.check.Line;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.YearBasis;
import org.junit.jupiter.api.Test;

class TurnoverTogetherTest {

    private static final Check TOGETHER = new TogetherWeClearTheThreshold();
    private static final Check WITH_LEAD = new TogetherWithTheLeadsMinimum();

    @Test
    void turnoverThatIsExactlyEnoughPasses() {
        var exact = TestBids.organisation(STILLWATER, o -> TestBids.withIncome(o, 80_000));

        assertEquals(List.of("Together you have £1,200,000; the buyer asks for £1,200,000: £0 to spare."), TestBids.messages(TOGETHER,
                exact));
        assertEquals(Verdict.PASS, TestBids.verdict(TOGETHER, exact));
    }

    @Test
    void aPoundTooLittleStopsTheBid() {
        assertEquals(Verdict.BLOCKER, TestBids.verdict(TOGETHER, TestBids.organisation(STILLWATER, o -> TestBids.withIncome(o, 79_999))));
    }

    @Test
    void theArithmeticShowsWhoCountsAndWhoDoesNot() {
        var finding = TOGETHER.findings(TestBids.secured(WESTMERE)).getFirst();

        assertEquals(List.of(
                        "Harbourlight Community Trust, lead £780,000",
                        "Lantern Debt & Rights Advice, performs its part £340,000",
                        "Counted £1,120,000",
                        "Asked: 2 × £600,000 a year £1,200,000",
                        "Short £80,000",
                        "Not counted: Stillwater Bereavement Support, not signed £145,000"),
                finding.arithmetic().stream().map(line -> line.label() + " " + line.figure()).toList());
        assertEquals(Line.Kind.RESULT, finding.arithmetic().get(4).kind());
    }

    @Test
    void signingThePartnerWhoClosesTheGapComesFirst() {
        var fixes = TOGETHER.findings(TestBids.secured(WESTMERE)).getFirst().fixes();

        assertEquals(new Fix.SetStage(STILLWATER, Stage.MOU_SIGNED, "Record Stillwater Bereavement Support’s MoU as signed",
                "Closes it, with £65,000 to spare."), fixes.getFirst());
        assertEquals(new Fix.TryPartner(ASPIRA, "Try Aspira Nationwide", "Closes it, with £27,920,000 to spare, if it takes real work."),
                fixes.get(1));
        assertEquals(2, fixes.size());
    }

    @Test
    void theFewestCandidatesThatCloseTheGapTogetherAreTriedWhereNoneDoesAlone() {
        var bid = TestBids.organisation(ASPIRA, o -> TestBids.withIncome(o, 60_000));

        var tried = TOGETHER.findings(TestBids.secured(bid)).getFirst().fixes().stream().map(Fix::act).toList();

        assertEquals(List.of("Record Stillwater Bereavement Support’s MoU as signed", "Try Aspira Nationwide",
                "Try Quay Street Food Hub"), tried);
    }

    @Test
    void onlyThoseWhoAreReliedOnAndBoundCount() {
        var unbound = TestBids.member(LANTERN, m -> m.withReliance(new Reliance(true, true, Binding.NONE)));
        var notRelied = TestBids.member(LANTERN, m -> m.withReliance(new Reliance(false, true, Binding.PERFORMS)));

        assertEquals(List.of("Together you have £925,000; the buyer asks for £1,200,000: £275,000 short."), TestBids.messages(TOGETHER,
                unbound));
        assertEquals(TestBids.messages(TOGETHER, unbound), TestBids.messages(TOGETHER, notRelied));
    }

    @Test
    void whoKeepsNothingCountsOnlyAsAGuarantor() {
        var idle = TestBids.member(LANTERN, m -> m.withShares(Map.of()));
        var guarantor = idle.withMember(TestBids.A, LANTERN, m -> m.withRole(Role.GUARANTOR));

        assertEquals(Verdict.BLOCKER, TestBids.verdict(TOGETHER, idle));
        assertEquals(Verdict.PASS, TestBids.verdict(TOGETHER, guarantor));
    }

    @Test
    void aMissingTurnoverIsNamed() {
        var bid = TestBids.organisation(LANTERN, o -> o.withFinances(Finances.EMPTY));

        assertEquals(Verdict.UNKNOWN, TestBids.verdict(TOGETHER, bid));
        assertEquals(List.of("The turnover of Lantern Debt & Rights Advice is not entered."), TestBids.messages(TOGETHER, bid));
    }

    @Test
    void aMissingYearIsNamed() {
        var bid = TestBids.asking(t -> t.withTurnover(t.turnover().withBasis(YearBasis.AVERAGE).withYears(3)));

        assertEquals(List.of("The turnover of Harbourlight Community Trust is not entered for all of the 3 years the buyer looks at."),
                TestBids.messages(TOGETHER, bid));
    }

    @Test
    void aMissingYearlyValueIsNamed() {
        var bid = TestBids.lot(lot -> lot.withAnnualValue(null));

        assertEquals(List.of("The yearly value of Wellbeing Navigators is not entered, so what the buyer asks for is not known."),
                TestBids.messages(TOGETHER, bid));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(TOGETHER, bid));
    }

    @Test
    void aConsortiumOfNobodyIsUnknown() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(TOGETHER, WESTMERE.withAlternative(TestBids.A, a -> a.withMembers(List.of()))));
    }

    @Test
    void itIsSilentInOtherWaysOfCountingAndWithoutAThreshold() {
        assertEquals(List.of(), TestBids.messages(TOGETHER, TestBids.mode(TurnoverMode.LEAD_ONLY)));
        var noThreshold = TestBids.asking(t -> t.withTurnover(TurnoverRule.EMPTY.withMode(TurnoverMode.COMBINED)));
        assertEquals(List.of(), TestBids.messages(TOGETHER, noThreshold));
    }

    @Test
    void theLeadsOwnPartPassesWhenItIsExactlyEnough() {
        assertEquals(List.of("The lead, Harbourlight Community Trust, has £780,000; the buyer asks for £780,000 of the lead itself: £0 "
                + "to spare."),
                TestBids.messages(WITH_LEAD, leadMinimum("0.65")));
        assertEquals(Verdict.PASS, TestBids.verdict(WITH_LEAD, leadMinimum("0.65")));
    }

    @Test
    void aLeadThatCarriesTooLittleStopsTheBid() {
        assertEquals(Verdict.BLOCKER, TestBids.verdict(WITH_LEAD, leadMinimum("0.66")));
    }

    @Test
    void anotherLeadIsOfferedWhereItCarriesItsPart() {
        var bid = leadMinimum("0.66").withOrganisation(LANTERN, o -> TestBids.withIncome(o, 800_000));

        assertEquals(new Fix.MakeLead(LANTERN, "Let Lantern Debt & Rights Advice lead", "It has £800,000: £8,000 to spare."),
                WITH_LEAD.findings(TestBids.planned(bid)).getFirst().fixes().getFirst());
    }

    @Test
    void aMinimumForTheLeadThatIsNotEnteredIsNamed() {
        assertEquals(List.of("The part of the threshold that the lead must reach itself is not entered."),
                TestBids.messages(WITH_LEAD, TestBids.mode(TurnoverMode.COMBINED_LEAD_MIN)));
    }

    private static Bid leadMinimum(String part) {
        return TestBids.asking(t -> t.withTurnover(
                t.turnover().withMode(TurnoverMode.COMBINED_LEAD_MIN).withLeadMinimum(Decimal.of(part))));
    }
}
