package org.bidweave.optimise.suggest;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.SOUTH;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Allocation;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Exclusion;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Stage;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.Volume;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// Westmere's lead alone, to a buyer who asks for little, with whom one might take on: what a suggestion does with the unusual.
class SuggestTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());
    private static final Suggest SUGGEST = new Suggest(Checks.STANDARD, WHOLE, InstantSource.system());

    private static Bid leadAlone(UnaryOperator<Tender> asked, Organisation... known) {
        return WESTMERE
                .withTender(tender -> asked.apply(tender.withSpecialisms(List.of()).withAccreditations(List.of()).withReferences(null)
                        .withInsurance(List.of()).withTurnover(tender.turnover().withMultiple(null))))
                .withAlternative(A, plan -> plan.withMembers(plan.members().stream().filter(member -> member.organisation().equals(HARBOURLIGHT)).toList()))
                .withOrganisations(Stream.concat(WESTMERE.organisations().stream(), Stream.of(known)).toList());
    }

    private static Bid with(Bid bid, Member member) {
        return bid.withAlternative(A, plan -> plan.withMembers(Stream.concat(plan.members().stream(), Stream.of(member)).toList()));
    }

    /// Insured, and able to do all that is asked, everywhere.
    private static Organisation able(String name) {
        return TestBids.withIncome(Organisation.named(new OrganisationId(name.toLowerCase(Locale.ROOT)), name), 5_000_000).withLegalForm(LegalForm.CIO)
                .withStaffPools(Map.of("nav", Decimal.of("20")))
                .withInsurance(List.of(new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.of(10_000_000), null)))
                .withPresence(Stream.of(NORTH, SOUTH, QUAYSIDE).map(area -> new PresenceHeld(area, Presence.BASE, null)).toList());
    }

    private static Tender insured(Tender tender) {
        return tender.withInsurance(List.of(new InsuranceRequirement(
                InsuranceType.PUBLIC_LIABILITY, Money.of(5_000_000), InsuranceHolder.EVERY_DELIVERER, NeededBy.AWARD)));
    }

    private static Suggestion best(Bid bid, UnaryOperator<Wishes> wished) {
        var now = TestBids.planned(bid);
        return assertInstanceOf(Answer.Ranked.class, SUGGEST.ranked(now, wished.apply(Wishes.usual(now)), 1, Effort.USUAL, Suggest.Progress.NONE))
                .suggestions().getFirst();
    }

    private static List<String> joins(Bid bid, UnaryOperator<Wishes> wished) {
        return best(bid, wished).joins().stream().map(Organisation::name).toList();
    }

    private static String refused(Bid bid, UnaryOperator<Wishes> wished) {
        var now = TestBids.planned(bid);
        return assertInstanceOf(Answer.Refused.class, SUGGEST.ranked(now, wished.apply(Wishes.usual(now)), 1, Effort.USUAL, Suggest.Progress.NONE)).why();
    }

    @Test
    void whoseInsuranceIsNotKnownIsNotAsGoodAsWhoIsKnownToBeInsured() {
        var unknown = able("Anchor").withInsurance(List.of());
        var known = able("Beacon");

        for (var pool : List.of(List.of(unknown, known), List.of(known, unknown))) {
            assertEquals(List.of("Beacon"), joins(leadAlone(SuggestTest::insured), wishes -> wishes.withPool(pool)));
        }
    }

    @Test
    void whatTheBidHasOfAnOrganisationCountsAndNotWhatTheRegisterHas() {
        var inBid = able("Anchor").withStaffPools(Map.of()).withPresence(List.of());

        assertEquals(List.of(), joins(leadAlone(tender -> tender, inBid), wishes -> wishes.withPool(List.of(able("Anchor").withName("Quite another")))));
    }

    @Test
    void whoDeclinedIsNotProposedUnlessItMustBeIn() {
        var anchor = able("Anchor");
        var bid = with(leadAlone(tender -> tender, anchor), Member.of(anchor.id(), Role.SUBCONTRACTOR).withStage(Stage.DECLINED));

        assertEquals(List.of(), joins(bid, wishes -> wishes.withPool(List.of(anchor))));
        assertEquals(List.of("Anchor"), joins(bid, wishes -> wishes.withPool(List.of(anchor)).withWith(List.of(anchor.id()))));
    }

    @Test
    void aGuarantorWithTooLittleFailsWhereEachMustHaveAllOfIt() {
        var poor = TestBids.withIncome(Organisation.named(new OrganisationId("poor"), "Poor"), 10_000);
        var bid = with(leadAlone(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of("1")).withMode(TurnoverMode.EACH_FULL)), able("Anchor"), poor),
                Member.of(poor.id(), Role.GUARANTOR).withStage(Stage.MOU_SIGNED).withReliance(new Reliance(true, false, Binding.GUARANTEES)));
        var now = TestBids.planned(bid);

        assertEquals(List.of(), SameRules.differences(now, Wishes.usual(now), WHOLE));
        assertTrue(best(bid, wishes -> wishes).unmet().stream().anyMatch(demand -> demand.rule().equals("FIN-06")));
    }

    @Test
    void aStandardOfManyDigitsIsNoTrouble() {
        var bid = leadAlone(tender -> tender.withLines(List.of(
                new ServiceLine(NAVIGATION, "Wellbeing navigation", "people", Decimal.of("79.1234567890123456789"), null))), able("Anchor"));

        assertEquals(List.of("Anchor"), joins(bid, wishes -> wishes.withPool(List.of(able("Anchor")))));
    }

    @Test
    void wishesThatCannotBeAreRefusedInWords() {
        var anchor = able("Anchor");
        var bid = leadAlone(tender -> tender, anchor, able("Beacon"));

        assertEquals("More partners are to be in than the most that you allow.", refused(bid,
                wishes -> wishes.withMayLead(List.of()).withWith(List.of(HARBOURLIGHT, anchor.id(), new OrganisationId("beacon"))).withMostPartners(1)));
        assertEquals("Two different organisations are kept apart; “Anchor” is not two.", refused(bid,
                wishes -> wishes.withApart(List.of(List.of(anchor.id(), anchor.id())))));
        assertEquals(List.of("Anchor"), joins(bid, wishes -> wishes.withPool(List.of(anchor)).withMostPartners(Integer.MAX_VALUE)));
    }

    @Test
    void aNewcomerThatMayNotBeContractedWithIsNoWayOutOfAnObstacleAndOneWithTooLittleInsuranceIs() {
        var bid = leadAlone(tender -> insured(tender).withLot(LOT, lot -> lot.withAreas(List.of()).withVolumes(List.of(new Volume(NAVIGATION, QUAYSIDE, 100, false)))));
        var now = TestBids.planned(bid.withOrganisation(HARBOURLIGHT, lead -> lead.withPresence(List.of()))
                .withAlternative(A, plan -> plan.withMembers(plan.members().stream().map(member -> member.withAllocations(List.of())).toList())));
        var underinsured = able("Anchor").withInsurance(List.of(new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.of(1_000_000), null)));
        var excluded = able("Debarred").withStanding(able("Debarred").standing().withExclusion(Exclusion.MANDATORY));
        var obstacles = new Obstacles(Checks.STANDARD, WHOLE, InstantSource.system());

        assertFalse(obstacles.of(now, Wishes.usual(now).withPool(List.of(excluded)), Effort.USUAL, Suggest.Progress.NONE).nothing());
        assertTrue(obstacles.of(now, Wishes.usual(now).withPool(List.of(underinsured)), Effort.USUAL, Suggest.Progress.NONE).nothing());
        assertTrue(obstacles.of(now, Wishes.usual(now).withPool(List.of(able("Beacon"))), Effort.USUAL, Suggest.Progress.NONE).nothing());
    }

    /// The lead brings a specialism without the mark it needs; a partner in the plan has the mark.
    @Test
    void thatTheLeadStopsASpecialismIsOneChangeAndLessThanAnotherLead() {
        var debt = new Specialism("Debt and welfare");
        var held = List.of(new SpecialismHeld(debt, Evidence.EVIDENCED, ""));
        var anchor = able("Anchor").withSpecialisms(held).withAccreditations(List.of(new AccreditationHeld("AQS", null)));
        var bid = with(leadAlone(tender -> tender
                        .withSpecialisms(List.of(new SpecialismRequirement(debt, true, SpecialismScope.ANY, List.of(), 1, null)))
                        .withAccreditations(List.of(new AccreditationRequirement("AQS", AccreditationScope.DELIVERING, debt))), anchor)
                        .withOrganisation(HARBOURLIGHT, lead -> lead.withSpecialisms(held)),
                Member.of(anchor.id(), Role.SUBCONTRACTOR).withStage(Stage.MOU_SIGNED).withShares(Map.of(LOT, Money.of(270_000)))
                        .withReliance(new Reliance(true, true, Binding.PERFORMS)).withPaperwork(Paperwork.EMPTY.withDueDiligence(true).withRegistered(true))
                        .withAllocations(List.of(new Allocation(LOT, NAVIGATION, SOUTH, "nav", Decimal.of("2"), 150))));
        var now = TestBids.planned(bid);
        var wishes = Wishes.usual(now).withMayLead(List.of());

        var repair = assertInstanceOf(Answer.Ranked.class, SUGGEST.repairs(now, wishes, 1, Effort.USUAL, Suggest.Progress.NONE)).suggestions().getFirst();

        assertEquals(HARBOURLIGHT, repair.lead().id());
        assertEquals(List.of(HARBOURLIGHT), repair.stops().stream().map(stops -> stops.member().id()).toList());
        assertEquals(1, repair.reached().stream().filter(reached -> reached.goal() == Goal.LEAST_CHANGE).findFirst().orElseThrow().value());
        assertEquals(List.of(), repair.leaves());
    }

    /// In this way of counting a partner's turnover weighs by its share, so what is short is not what it has to have.
    @Test
    void theMissingPartnersTurnoverIsTheLeastThatDoesHoweverTurnoverIsCounted() {
        var now = TestBids.planned(leadAlone(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of("3")).withMode(TurnoverMode.WEIGHTED))));
        var wishes = Wishes.usual(now).withPool(List.of());

        var partner = missing(now, wishes);

        assertEquals(0, partner.stay());
        var least = Objects.requireNonNull(partner.turnover());
        assertEquals(List.of(), failing(now, wishes, partner));
        assertFalse(failing(now, wishes, partner.withTurnover(least.minus(Money.of(1_001)))).isEmpty());
    }

    @Test
    void whatNoPartnerCanMendIsSaid() {
        var bid = leadAlone(tender -> tender.withTurnover(tender.turnover().withMultiple(Decimal.of("3")).withMode(TurnoverMode.LEAD_ONLY)));
        var now = TestBids.planned(bid);

        var partner = missing(now, Wishes.usual(now).withPool(List.of()));

        assertTrue(Objects.requireNonNull(partner.stay()) > 0 || partner.nothing());
    }

    private static MissingPartner missing(Situation now, Wishes wishes) {
        var best = assertInstanceOf(Answer.Ranked.class, SUGGEST.ranked(now, wishes, 1, Effort.USUAL, Suggest.Progress.NONE)).suggestions().getFirst();
        return new PartnerSearch(Checks.STANDARD, WHOLE, InstantSource.system()).of(now, wishes, best, Effort.USUAL, Suggest.Progress.NONE);
    }

    private static List<String> failing(Situation now, Wishes wishes, MissingPartner partner) {
        var pool = wishes.withPool(List.of(partner.profile(now)));
        return assertInstanceOf(Answer.Ranked.class, SUGGEST.ranked(now, pool, 1, Effort.USUAL, Suggest.Progress.NONE)).suggestions().getFirst().after().findings().stream()
                .filter(finding -> finding.verdict() == Verdict.BLOCKER || finding.verdict() == Verdict.GAP).map(finding -> finding.rule().id()).toList();
    }

    @Test
    void whatIsBestSoFarOnlyGetsBetter() {
        var now = TestBids.planned(WESTMERE);
        var told = new ArrayList<Suggestion>();
        var progress = new Suggest.Progress() {
            @Override
            public void better(Suggestion found) {
                told.add(found);
            }
        };

        SUGGEST.ranked(now, Wishes.usual(now).withGoals(List.of(Goal.LOWEST_COST, Goal.FEWEST_MEMBERS)), 3, Effort.USUAL, progress);

        assertFalse(told.isEmpty());
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).after().count(Verdict.BLOCKER) <= told.get(i - 1).after().count(Verdict.BLOCKER));
            assertFalse(told.get(i).bid().equals(told.get(i - 1).bid()));
        }
    }
}
