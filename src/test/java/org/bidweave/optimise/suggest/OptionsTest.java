package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Stage;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// Who may be chosen, and for how much.
class OptionsTest {

    private static List<OrganisationId> options(Bid bid, List<OrganisationId> with) {
        var now = TestBids.planned(bid);
        return Options.of(now, Wishes.usual(now).withPool(bid.organisations()).withWith(with)).stream().map(Option::id).toList();
    }

    private static Suggestion best(Bid bid) {
        var now = TestBids.planned(bid);
        return assertInstanceOf(Answer.Ranked.class, new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system())
                .ranked(now, Wishes.usual(now).withWith(List.of(TestBids.LANTERN)), 1, Effort.USUAL, Suggest.Progress.NONE)).suggestions().getFirst();
    }

    private static Money kept(Suggestion suggestion) {
        return suggestion.bid().alternative(TestBids.A).member(TestBids.LANTERN).orElseThrow().shares().getOrDefault(TestBids.LOT, Money.ZERO);
    }

    @Test
    void whoHasDeclinedOrWasReplacedIsNotProposedUnlessTheUserNamesIt() {
        for (var gone : List.of(Stage.DECLINED, Stage.REPLACED)) {
            var bid = TestBids.member(TestBids.STILLWATER, member -> member.withStage(gone));

            assertFalse(options(bid, List.of()).contains(TestBids.STILLWATER));
            assertTrue(options(bid, List.of(TestBids.STILLWATER)).contains(TestBids.STILLWATER));
        }
    }

    @Test
    void whoWouldKeepLessThanItIsGuaranteedIsNamed() {
        var guaranteed = kept(best(TestBids.WESTMERE)).plus(Money.of(60_000));
        var promised = TestBids.member(TestBids.LANTERN, member -> member.withTerms(member.terms().withGuaranteedMinimum(guaranteed)));

        assertEquals(List.of("Lantern Debt & Rights Advice keeps " + kept(best(promised)) + " a year, and is guaranteed " + guaranteed + ": agree that with it first."),
                best(promised).promises().stream().map(Suggestion.Promise::words).toList());
    }

    @Test
    void whoWouldBePaidAndServeNobodyIsNamed() {
        var now = TestBids.planned(TestBids.WESTMERE);
        assertEquals(List.of(), best(TestBids.WESTMERE).idle(now));
        var idle = TestBids.organisation(TestBids.LANTERN, one -> one.withStaffPools(Map.of()).withPresence(List.of()));
        var suggestion = best(idle);

        assertEquals(List.of("Lantern Debt & Rights Advice keeps " + kept(suggestion) + " a year and serves nobody: agree with it what it does for that."),
                suggestion.idle(TestBids.planned(idle)).stream().map(Suggestion.Idle::words).toList());
    }

    @Test
    void workIsCalledAfterASpecialismWordByWord() {
        assertEquals(List.of(), calledAfter("Art", "Start-up support"));
        assertEquals(List.of(), calledAfter("Art", ""));
        assertEquals(List.of(new Specialism("Art")), calledAfter("Art", "Art and music for over-60s"));
        assertEquals(List.of(new Specialism("Domestic violence advice")), calledAfter("Domestic violence advice", "Domestic violence"));
    }

    private static List<Specialism> calledAfter(String specialism, String name) {
        var line = TestBids.WESTMERE.tender().lines().getFirst();
        var now = TestBids.planned(TestBids.asking(tender -> tender
                .withLines(List.of(new ServiceLine(line.id(), name, line.unit(), line.standard(), line.safeMaximum())))
                .withSpecialisms(List.of(new SpecialismRequirement(new Specialism(specialism), true, SpecialismScope.ANY, List.of(), 1, null)))));
        return Ability.specialisms(now, line.id());
    }

    @Test
    void redLinesAreNamed() {
        var bid = TestBids.organisation(TestBids.LANTERN, one -> one.withProfile(profile -> profile.withRedLines(List.of("No payment by results"))));

        assertEquals(List.of(TestBids.LANTERN), best(bid).withRedLines().stream().map(one -> one.id()).toList());
    }
}
