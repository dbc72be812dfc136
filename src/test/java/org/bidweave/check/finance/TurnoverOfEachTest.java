package org.bidweave.check.finance;

import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Fix;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.TurnoverMode;
import org.junit.jupiter.api.Test;

class TurnoverOfEachTest {

    private static final Check LEAD = new LeadAloneClearsTheThreshold();
    private static final Check BY_SHARE = new EachPartnerClearsItsShare();
    private static final Check WEIGHTED = new ShareWeightedTurnoverClearsTheThreshold();
    private static final Check IN_FULL = new EveryPartnerClearsTheThreshold();

    @Test
    void theLeadAlonePassesAtEquality() {
        assertEquals(Verdict.PASS, TestBids.verdict(LEAD, asked(TurnoverMode.LEAD_ONLY, "1.3")));
    }

    @Test
    void aLeadThatIsTooSmallStopsTheBidAndSaysByHowMuch() {
        assertEquals(List.of("The lead, Harbourlight Community Trust, has £780,000; the buyer asks for £1,200,000 of the lead alone: "
                + "£420,000 short."),
                TestBids.messages(LEAD, TestBids.mode(TurnoverMode.LEAD_ONLY)));
    }

    @Test
    void whetherTurnoverMayBeCountedTogetherCanBeAsked() {
        var fixes = LEAD.findings(TestBids.planned(TestBids.mode(TurnoverMode.LEAD_ONLY))).getFirst().fixes();

        var ask = assertInstanceOf(Fix.AskBuyer.class, fixes.getFirst());
        assertTrue(ask.question().startsWith("In “Wellbeing Navigators” (WEST-2026-014), please could you confirm"));
        assertTrue(ask.question().contains("We ask because"));
    }

    @Test
    void withoutALeadNothingIsCompared() {
        var bid = TestBids.mode(TurnoverMode.LEAD_ONLY).withMember(TestBids.A, HARBOURLIGHT, m -> m.withRole(Role.MEMBER));

        assertEquals(List.of("The bid has no lead, so the lead’s turnover cannot be compared."), TestBids.messages(LEAD, bid));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(LEAD, bid));
    }

    @Test
    void eachClearsItsShareAtEquality() {
        var exact = asked(TurnoverMode.EACH_PRO_RATA, "1").withOrganisation(LANTERN, o -> TestBids.withIncome(o, 165_000));

        assertEquals(Verdict.PASS, TestBids.verdict(BY_SHARE, exact));
        assertEquals(List.of("Lantern Debt & Rights Advice has £165,000; the buyer asks for £165,000 for its share of 27.5%: £0 to spare."),
                TestBids.messages(BY_SHARE, exact));
    }

    @Test
    void theShareThatTurnoverAllowsIsOfferedAndWhoCanTakeTheRest() {
        var bid = asked(TurnoverMode.EACH_PRO_RATA, "2").withOrganisation(STILLWATER, o -> TestBids.withIncome(o, 150_000));

        var finding = BY_SHARE.findings(TestBids.planned(bid)).getFirst();

        assertEquals("Stillwater Bereavement Support has £150,000; the buyer asks for £210,000 for its share of 17.5%: £60,000 short.",
                finding.message());
        assertEquals(new Fix.SetShare(STILLWATER, LOT, Money.of(75_000), "Lower the share of Stillwater Bereavement Support to £75,000",
                        "£30,000 then goes to others, with the work. Room: Harbourlight Community Trust £60,000 and Lantern Debt & "
                                + "Rights Advice £5,000."),
                finding.fixes().getFirst());
        assertEquals(new Fix.SetShare(HARBOURLIGHT, LOT, Money.of(360_000), "Give Harbourlight Community Trust £30,000 more",
                "Its turnover allows it; check that it recovers its costs."), finding.fixes().get(1));
    }

    @Test
    void sharesThatNobodyCanCarryAskForAPartner() {
        var finding = BY_SHARE.findings(TestBids.planned(asked(TurnoverMode.EACH_PRO_RATA, "4"))).getFirst();

        assertEquals("With all at their most, £283,750 still has no one to carry it: add a partner.", finding.fixes().getFirst()
                .consequence());
    }

    @Test
    void weightedTurnoverPassesAtEquality() {
        var one = TestBids.member(LANTERN, m -> m.withRole(Role.RESERVE)).withMember(TestBids.A, STILLWATER, m -> m.withRole(Role.RESERVE))
                .withMember(TestBids.A, HARBOURLIGHT, m -> m.withShares(Map.of(LOT, Money.of(600_000))));

        assertEquals(Verdict.PASS, TestBids.verdict(WEIGHTED, one.withTender(asked(TurnoverMode.WEIGHTED, "1.3").tender())));
        assertEquals(Verdict.BLOCKER, TestBids.verdict(WEIGHTED, one.withTender(asked(TurnoverMode.WEIGHTED, "1.31").tender())));
    }

    @Test
    void weightedTurnoverShowsEachPart() {
        var finding = WEIGHTED.findings(TestBids.planned(TestBids.mode(TurnoverMode.WEIGHTED))).getFirst();

        assertEquals("Weighted by share, together you have £547,875; the buyer asks for £1,200,000: £652,125 short.", finding.message());
        assertEquals("Lantern Debt & Rights Advice, 27.5% of £340,000 £93,500",
                finding.arithmetic().get(1).label() + " " + finding.arithmetic().get(1).figure());
    }

    @Test
    void everyPartnerInFullPassesAtEqualityAndNamesThoseThatFail() {
        assertEquals(Verdict.PASS, TestBids.verdict(IN_FULL, TestBids.asking(t -> t.withTurnover(
                t.turnover().withMultiple(null).withAmount(Money.of(145_000)).withMode(TurnoverMode.EACH_FULL)))));
        assertEquals(3, TestBids.messages(IN_FULL, TestBids.mode(TurnoverMode.EACH_FULL)).size());
    }

    @Test
    void aPartnerWhoseTurnoverIsMissingIsNamedBesideThoseThatFail() {
        var bid = TestBids.mode(TurnoverMode.EACH_FULL).withOrganisation(STILLWATER, o -> o.withFinances(Finances.EMPTY));

        assertEquals(List.of(Verdict.BLOCKER, Verdict.BLOCKER, Verdict.UNKNOWN),
                IN_FULL.findings(TestBids.planned(bid)).stream().map(f -> f.verdict()).toList());
    }

    @Test
    void theyAreSilentWhereTheBuyerCountsOtherwise() {
        for (var check : List.of(LEAD, BY_SHARE, WEIGHTED, IN_FULL)) {
            assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(check, WESTMERE), check.rule().id());
        }
    }

    private static Bid asked(TurnoverMode mode, String multiple) {
        return TestBids.asking(t -> t.withTurnover(t.turnover().withMode(mode).withMultiple(Decimal.of(multiple))));
    }
}
