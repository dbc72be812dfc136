package org.bidweave.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.Samples;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.RuleChange;
import org.bidweave.check.Situation;
import org.bidweave.check.SoloTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.edit.AlternativeEdits;
import org.bidweave.model.Costs;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Stage;
import org.bidweave.model.TurnoverMode;
import org.bidweave.optimise.Additions;
import org.junit.jupiter.api.Test;

class CompareTest {

    @Test
    void theSecondAlternativeClosesTheCoastAndOpensWhatIsAboutItsCharity() {
        var moves = Moves.between(Fenwold.side(Fenwold.A, View.PLANNED), Fenwold.side(Fenwold.B, View.PLANNED));

        assertEquals(List.of("ARE-01", "CAP-01", "ARE-03"), rules(moves.closes()));
        assertEquals(List.of("INS-02", "EXC-01", "TIM-01", "DOC-01"), rules(moves.opens()).subList(0, 4));
        assertTrue(rules(moves.opens()).containsAll(List.of("FAIR-01", "FAIR-02", "FAIR-04", "FAIR-08")), rules(moves.opens()).toString());
        assertTrue(moves.opens().stream().filter(change -> change.rule().id().equals("FAIR-01"))
                .allMatch(change -> change.before() == Verdict.INFO && change.after() == Verdict.RISK));
        assertEquals(Optional.of(Fenwold.SALTNEY), moves.about());
        assertEquals("B closes the blocker and all 80 people. It opens **4 gaps and 5 risks**, every one of them about Saltney Women's Space.",
                MovesInWords.of(moves));
    }

    @Test
    void theOtherWayRoundWhatWasClosedOpens() {
        var moves = Moves.between(Fenwold.side(Fenwold.B, View.PLANNED), Fenwold.side(Fenwold.A, View.PLANNED));

        assertTrue(rules(moves.opens()).containsAll(List.of("ARE-01", "CAP-01")));
        assertTrue(rules(moves.closes()).containsAll(List.of("INS-02", "EXC-01", "TIM-01", "DOC-01", "FAIR-01")));
        assertTrue(MovesInWords.of(moves).startsWith("A closes all 4 gaps. It opens **1 blocker"), MovesInWords.of(moves));
    }

    /// A gap that grows is still a gap: the rule stands the same, the people do not.
    @Test
    void whereFewerAreServedThoughTooFewWereAlreadyThatIsWorse() {
        var sample = Samples.CASE_4;
        var bid = AlternativeEdits.duplicate(sample.bid().current(), "Copy").change().apply(sample.bid());
        var copy = AlternativeEdits.nextId(sample.bid());
        var cafe = bid.organisations().stream().filter(one -> one.name().startsWith("Upper Vale")).findFirst().orElseThrow().id();
        var fewer = bid.withMember(copy, cafe, member -> member.withAllocations(member.allocations().stream()
                .map(work -> Objects.requireNonNull(work.people()) > 100 ? work.withPeople(work.people() - 30) : work).toList()));
        var moves = Moves.between(Side.of(Checks.STANDARD, fewer, bid.current(), View.PLANNED, sample.today()), Side.of(Checks.STANDARD, fewer, copy, View.PLANNED, sample.today()));

        var capacity = moves.opens().stream().filter(change -> change.rule().id().equals("CAP-01")).findFirst().orElseThrow();
        assertEquals(List.of(Verdict.GAP, Verdict.GAP), List.of(capacity.before(), capacity.after()));
        assertEquals(17, moves.right().peopleShort() - moves.left().peopleShort(), "its staff could serve 127 of the 140 it was to serve");
        assertTrue(MovesInWords.of(moves).contains("17 more people not served"), MovesInWords.of(moves));
    }

    /// What was amiss in lots 3 and 4 is not told by what holds in lots 1 and 3.
    @Test
    void whatClosesIsToldOfTheLotsItWasAbout() {
        var sample = Samples.CASE_5A;
        var bid = AlternativeEdits.duplicate(sample.bid().current(), "Copy").change().apply(sample.bid());
        var copy = AlternativeEdits.nextId(sample.bid());
        var ferryman = bid.organisations().stream().filter(one -> one.name().startsWith("Ferryman")).findFirst().orElseThrow().id();
        var with = new Additions(Checks.STANDARD, bid, copy, View.PLANNED, sample.today()).tried(ferryman);
        var moves = Moves.between(Side.of(Checks.STANDARD, with, bid.current(), View.PLANNED, sample.today()), Side.of(Checks.STANDARD, with, copy, View.PLANNED, sample.today()));

        var together = moves.closes().stream().filter(change -> change.rule().id().equals("FIN-08")).findFirst().orElseThrow();
        assertTrue(together.sentence().startsWith("Before: Together you have £1,470,000 in lots 3 and 4"), together.sentence());
    }

    @Test
    void aCopyStandsTheSame() {
        var bid = AlternativeEdits.duplicate(Fenwold.A, "Copy").change().apply(Fenwold.BID);
        var copy = Side.of(Checks.STANDARD, bid, AlternativeEdits.nextId(Fenwold.BID), View.PLANNED, Fenwold.TODAY);
        var moves = Moves.between(Fenwold.side(Fenwold.A, View.PLANNED), copy);

        assertTrue(moves.nothing());
        assertEquals("By every rule, A and C stand the same.", MovesInWords.of(moves));
    }

    @Test
    void aRiskThatIsKnownIsToldAsSuchThoughTheRuleIsUnknownOfAnother() {
        var bid = Fenwold.BID.withMember(Fenwold.B, Fenwold.SALTNEY, member -> member.withCosts(Costs.EMPTY))
                .withMember(Fenwold.B, Fenwold.UMOJA, member -> member.withShares(Map.of(member.shares().keySet().iterator().next(), Money.of(10_000))));
        var cut = Side.of(Checks.STANDARD, bid, Fenwold.B, View.PLANNED, Fenwold.TODAY);

        var recovery = Moves.between(Fenwold.side(Fenwold.A, View.PLANNED), cut).opens().stream().filter(change -> change.rule().id().equals("FAIR-06")).toList();

        assertEquals(List.of(Verdict.UNKNOWN, Verdict.RISK), recovery.stream().map(RuleChange::after).toList());
        assertTrue(recovery.getFirst().sentence().contains("Saltney"), recovery.toString());
        assertTrue(recovery.getLast().sentence().contains("Umoja"), recovery.toString());
    }

    @Test
    void whatOneGainsAnotherLosesToThePenny() {
        var gained = Gained.between(Fenwold.side(Fenwold.A, View.PLANNED), Fenwold.side(Fenwold.B, View.PLANNED));

        assertEquals(List.of(Money.of(-54_000), Money.ZERO, Money.ZERO, Money.of(54_000)), gained.rows().stream().map(Gained.Row::change).toList());
        assertEquals(Money.of(480_000), gained.together().left().orElseThrow().share());
        assertEquals(Money.of(480_000), gained.together().right().orElseThrow().share());
        assertEquals(Money.ZERO, gained.together().change());
        assertEquals(List.of(340L, 420L), List.of(gained.together().left().orElseThrow().people(), gained.together().right().orElseThrow().people()));
        var saltney = gained.rows().getLast();
        assertTrue(saltney.left().isEmpty());
        var part = saltney.right().orElseThrow();
        assertEquals(Fraction.of(54).dividedBy(Fraction.of(62)), part.exposure());
        assertEquals(Verdict.RISK, part.exposed());
        assertEquals(false, part.signed());
        assertEquals(List.of("Little Oaks Therapy takes on 20 more people for the same £120,000."), gained.sameMoney());
    }

    @Test
    void valueThatNobodyKeepsIsARowOfItsOwn() {
        var open = TestBids.WESTMERE.withMember(TestBids.A, TestBids.STILLWATER, member -> member.withStage(Stage.DECLINED))
                .withAlternative(TestBids.A, it -> it.withUnallocated(Map.of(TestBids.LOT, Money.of(105_000))));
        var gained = Gained.between(Side.of(Checks.STANDARD, TestBids.WESTMERE, TestBids.A, View.PLANNED, TestBids.TODAY),
                Side.of(Checks.STANDARD, open, TestBids.A, View.PLANNED, TestBids.TODAY));

        assertEquals("Nobody yet", gained.rows().getLast().name());
        assertEquals(Money.of(105_000), gained.rows().getLast().change());
        assertEquals(Money.ZERO, gained.together().change());
    }

    @Test
    void everyCombinationOfLotsSaysWhatItWouldTake() {
        var bid = Samples.CASE_5A.bid();
        var side = Side.of(Checks.STANDARD, bid, bid.current(), View.PLANNED, Samples.CASE_5A.today());
        var won = Won.of(side.plan());

        assertEquals(6, won.size(), "three lots bid, of which two can be won");
        var worst = won.stream().filter(one -> one.turnover().orElseThrow().fails()).toList();
        assertEquals(1, worst.size());
        assertEquals(List.of("L3", "L4"), worst.getFirst().lots().ids().stream().map(Object::toString).toList());
        assertEquals(Fraction.of(-75_000), worst.getFirst().turnover().orElseThrow().margin());
        assertEquals(1, won.stream().filter(one -> one.lots().size() == 1).mapToLong(one -> one.asked() - one.served()).sum(), "lot 4 is short by one");
        assertTrue(won.stream().anyMatch(one -> one.staffShort().signum() > 0), "staff are promised twice");
    }

    /// The lead’s own part is another question than what all have together: each has its own line.
    @Test
    void whatTheLeadMustHaveItselfStandsBesideWhatAllHave() {
        var sample = Samples.CASE_5A;
        var bid = sample.bid().withTender(tender -> tender.withTurnover(tender.turnover().withMode(TurnoverMode.COMBINED_LEAD_MIN).withLeadMinimum(Decimal.of("0.5"))));
        var won = Won.of(Side.of(Checks.STANDARD, bid, bid.current(), View.PLANNED, sample.today()).plan());

        assertTrue(won.stream().allMatch(one -> one.turnover().orElseThrow().who() == null && one.own().orElseThrow().who() != null));
        assertEquals(List.of(), won.stream().filter(one -> one.own().orElseThrow().fails() && !one.verdict().worseThan(Verdict.RISK)).toList());
    }

    /// Of three lots bid two can be won: nobody would keep the value of all three.
    @Test
    void aloneIsOfTheLotsThatCanBeWonAtOnce() {
        var sample = Samples.CASE_5A;
        var plan = new Situation(sample.bid(), sample.bid().current(), View.PLANNED, sample.today());
        var lead = Alone.of(Checks.STANDARD, plan, plan.lead().orElseThrow());
        var values = plan.lotsBid().stream().map(lot -> Objects.requireNonNull(lot.annualValue())).sorted(Comparator.reverseOrder()).toList();

        assertEquals(Money.sum(values.subList(0, 2)), lead.wholeValue());
        assertTrue(lead.share().compareTo(lead.wholeValue()) < 0);
    }

    @Test
    void nobodyInFenwoldCouldDoItAlone() {
        var plan = Fenwold.side(Fenwold.B, View.PLANNED).plan();
        var alone = Alone.who(plan).stream().map(who -> Alone.of(Checks.STANDARD, plan, who)).toList();

        assertEquals(List.of(Fenwold.MARRAM, Fenwold.OAKS, Fenwold.UMOJA, Fenwold.SALTNEY), alone.stream().map(one -> one.who().id()).toList());
        assertTrue(alone.stream().noneMatch(Alone::qualifies));
        alone.forEach(one -> assertEquals(SoloTest.of(Checks.STANDARD, Fenwold.BID, Fenwold.B, one.who().id(), Fenwold.TODAY).overall(), one.overall()));
        assertTrue(alone.getFirst().lacks().stream().anyMatch(change -> change.rule().id().equals("SPC-01")));
        assertEquals(Fraction.of(480).dividedBy(Fraction.of(62)), alone.getLast().exposureAlone());
    }

    @Test
    void whatItComesToAddsUpCostsAndNamesWhoseAreMissing() {
        var totals = Totals.of(Fenwold.side(Fenwold.B, View.PLANNED));

        assertEquals(4, totals.partners());
        assertEquals(3, totals.signed());
        assertEquals(List.of(), totals.costUnknown());
        assertEquals(Money.of(480_000), totals.keptByCosted());
        var open = Fenwold.BID.withMember(Fenwold.B, Fenwold.UMOJA, member -> member.withCosts(member.costs().withDirect(null)));
        assertEquals(List.of("Umoja Fenland"), Totals.of(Side.of(Checks.STANDARD, open, Fenwold.B, View.PLANNED, Fenwold.TODAY)).costUnknown());
    }

    private static List<String> rules(List<RuleChange> changes) {
        return changes.stream().map(change -> change.rule().id()).toList();
    }
}
