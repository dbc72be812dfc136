package org.bidweave.check.fairness;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.LineValue;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Terms;
import org.junit.jupiter.api.Test;

class FairPartsTest {

    private static final Check CANDY = new NobodyIsBidCandy();
    private static final Check PRICE = new UnitPricesAreFair();
    private static final Check PROMPT = new LeadPaysPromptly();
    private static final Check LIABILITY = new LiabilityIsBounded();
    private static final Check VOTE = new PartnersHaveAVote();

    @Test
    void whoTheBidLeansOnMustBePromisedHalfOfItsShare() {
        assertEquals("The bid leans on Stillwater Bereavement Support (it alone delivers Bereavement and its turnover is indispensable); "
                        + "it is promised £40,000 of its £105,000, 38.1%, and should have at least £52,500.",
                TestBids.messages(CANDY, WESTMERE).get(1));
        assertEquals(Verdict.PASS, TestBids.verdict(CANDY, promised(52_500L)));
        assertEquals(Verdict.RISK, TestBids.verdict(CANDY, promised(52_499L)));
    }

    @Test
    void aPromiseThatIsNotEnteredIsUnknown() {
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(CANDY, promised(null)));
    }

    @Test
    void aReferenceOfItsOwnMakesAPartnerOneTheBidLeansOn() {
        var bid = dispensable();

        assertEquals(List.of("The bid leans on Lantern Debt & Rights Advice (a reference that counts is its own); "
                + "it is promised £165,000 of its £165,000, 100.0%."), TestBids.messages(CANDY, bid));
        assertEquals(List.of(), TestBids.messages(CANDY, bid.withTender(t -> t.withReferences(null))));
    }

    @Test
    void beingAloneInAPlaceMakesAPartnerOneTheBidLeansOn() {
        var bid = dispensable().withTender(t -> t.withReferences(null))
                .withOrganisation(LANTERN, o -> o.withPresence(o.presence().subList(0, 1)));

        assertEquals(List.of("The bid leans on Stillwater Bereavement Support (it alone is present in Quayside); "
                + "it is promised £40,000 of its £105,000, 38.1%, and should have at least £52,500."), TestBids.messages(CANDY, bid));
    }

    @Test
    void aPriceForEachPersonAtTheLimitPassesAndBelowIsARisk() {
        assertEquals(Verdict.PASS, TestBids.verdict(PRICE, priced(170_000)));
        assertEquals(List.of("Lantern Debt & Rights Advice receives £339.80 for each person on Wellbeing navigation; the whole line has "
                + "£400: 85.0%, "
                + "less than 85.0%."), TestBids.messages(PRICE, priced(169_900)).subList(0, 1));
        assertEquals(Verdict.RISK, TestBids.verdict(PRICE, priced(169_900)));
    }

    @Test
    void pricesAreNotAskedAboutBeforeAnyIsEnteredAndUnknownWhereOneIsMissing() {
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(PRICE, WESTMERE));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(PRICE, TestBids.lot(lot -> lot.withLineValues(Map.of(NAVIGATION,
                Money.of(600_000))))));
        assertEquals(Verdict.UNKNOWN, TestBids.verdict(PRICE, receiving(WESTMERE, LANTERN, 170_000)));
    }

    @Test
    void aLeadThatPaysWithinThirtyDaysPasses() {
        assertEquals(Verdict.PASS, TestBids.verdict(PROMPT, paying(30)));
        assertEquals(Verdict.RISK, TestBids.verdict(PROMPT, paying(31)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(PROMPT, WESTMERE));
    }

    @Test
    void liabilityMayReachTheInsuranceOrALittleMoreThanTheShare() {
        assertEquals(List.of(Verdict.PASS, Verdict.PASS), verdicts(LIABILITY, capped(2_000_000, 131_250)));
        assertEquals(List.of(Verdict.RISK, Verdict.RISK), verdicts(LIABILITY, capped(2_000_001, 131_251)));
    }

    @Test
    void liabilityWithoutACapIsARiskAndNotEnteredIsUnknown() {
        assertEquals(List.of(Verdict.RISK, Verdict.UNKNOWN),
                verdicts(LIABILITY, TestBids.member(LANTERN, m -> m.withTerms(Terms.EMPTY.withUncapped(true)))));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(LIABILITY, WESTMERE));
    }

    @Test
    void partnersWithARealShareShouldHaveAVote() {
        assertEquals(List.of(Verdict.PASS, Verdict.UNKNOWN), verdicts(VOTE, voting(true)));
        assertEquals(List.of(Verdict.INFO, Verdict.UNKNOWN), verdicts(VOTE, voting(false)));
        assertEquals(Verdict.NOT_APPLICABLE, TestBids.verdict(VOTE, WESTMERE));
    }

    @Test
    void aVoteIsAskedForFromFivePercent() {
        assertEquals(2, VOTE.findings(TestBids.planned(stillwaterKeeping(30_000))).size());
        assertEquals(1, VOTE.findings(TestBids.planned(stillwaterKeeping(29_999))).size());
    }

    private static Bid promised(Long minimum) {
        return TestBids.member(STILLWATER, m -> m.withTerms(m.terms().withGuaranteedMinimum(minimum == null ? null : Money.of(minimum))));
    }

    /// Nobody is indispensable for turnover, and no specialism is asked for.
    private static Bid dispensable() {
        return TestBids.organisation(HARBOURLIGHT, o -> TestBids.withIncome(o, 1_200_000)).withTender(t -> t.withSpecialisms(List.of()));
    }

    private static Bid priced(long lantern) {
        var bid = TestBids.lot(lot -> lot.withLineValues(Map.of(NAVIGATION, Money.of(600_000))));
        return receiving(receiving(bid, LANTERN, lantern), STILLWATER, 120_000);
    }

    private static Bid receiving(Bid bid, OrganisationId id, long value) {
        return bid.withMember(A, id, m -> m.withLineValues(List.of(new LineValue(LOT, NAVIGATION, Money.of(value)))));
    }

    private static Bid paying(int days) {
        return TestBids.organisation(HARBOURLIGHT, o -> o.withStanding(o.standing().withDaysToPay(days)));
    }

    private static Bid capped(long lantern, long stillwater) {
        return TestBids.member(LANTERN, m -> m.withTerms(m.terms().withLiabilityCap(Money.of(lantern))))
                .withMember(A, STILLWATER, m -> m.withTerms(m.terms().withLiabilityCap(Money.of(stillwater))));
    }

    private static Bid voting(boolean vote) {
        return TestBids.member(LANTERN, m -> m.withTerms(m.terms().withVote(vote)));
    }

    private static Bid stillwaterKeeping(long share) {
        return voting(true).withMember(A, STILLWATER, m -> m.withShares(Map.of(LOT, Money.of(share))));
    }

    private static List<Verdict> verdicts(Check check, Bid bid) {
        return check.findings(TestBids.planned(bid)).stream().map(Finding::verdict).toList();
    }
}
