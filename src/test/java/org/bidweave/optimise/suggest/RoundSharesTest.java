package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// Suggested shares are amounts that one would offer, and add up to the penny; the least risk counts every risk that the rules find.
class RoundSharesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static Suggestion best(Samples sample, Goal goal) {
        return ranked(sample, goal, 1).getFirst();
    }

    private static List<Suggestion> ranked(Samples sample, Goal goal, int top) {
        var now = now(sample);
        var suggest = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system());
        var answer = suggest.ranked(now, Wishes.usual(now).withGoals(List.of(goal)), top, new Effort(Duration.ofSeconds(20)), Suggest.Progress.NONE);
        return assertInstanceOf(Answer.Ranked.class, answer).suggestions();
    }

    private static Situation now(Samples sample) {
        var bid = sample.bid();
        return new Situation(bid, bid.current(), View.PLANNED, sample.today());
    }

    private static List<Member> members(Suggestion suggestion, Samples sample) {
        return suggestion.bid().alternative(sample.bid().current()).members();
    }

    @Test
    void whatIsNewlyOfferedIsInHundredsOrInPounds() {
        var suggestion = best(Samples.CASE_3A, Goal.FEWEST_MEMBERS);
        var had = now(Samples.CASE_3A).alternative();
        for (var member : members(suggestion, Samples.CASE_3A)) {
            member.shares().forEach((lot, share) -> {
                if (!member.organisation().equals(suggestion.lead().id()) && had.member(member.organisation()).filter(it -> share.equals(it.shares().get(lot))).isEmpty()) {
                    var step = share.compareTo(Money.of(10_000)) < 0 ? BigDecimal.ONE : HUNDRED;
                    assertEquals(0, share.pounds().remainder(step).signum(), member.organisation() + " keeps " + share);
                }
            });
        }
    }

    @Test
    void roundedSharesStillAddUpToTheValueOfTheLot() {
        for (var sample : Samples.values()) {
            var suggestion = best(sample, Goal.FEWEST_MEMBERS);
            for (var lot : now(sample).lotsBid()) {
                var kept = Money.sum(members(suggestion, sample).stream().map(member -> member.shares().getOrDefault(lot.id(), Money.ZERO)).toList());
                var open = suggestion.bid().alternative(sample.bid().current()).unallocated().getOrDefault(lot.id(), Money.ZERO);
                assertEquals(lot.annualValue(), kept.plus(open), sample + ", " + lot.id());
            }
        }
    }

    @Test
    void wherePartnersOfOneRankDifferInRisksTheOneWithoutAnExposureAboveItsTurnoverComesFirst() {
        var ranked = ranked(Samples.CASE_3A, Goal.FEWEST_RISKS, 3);

        var keys = ranked.stream().map(one -> one.reached().getFirst().value() * 1_000_000 + one.reached().get(1).value() * 10_000).toList();
        assertEquals(keys.stream().sorted().toList(), keys);
        assertTrue(ranked.stream().anyMatch(one -> !one.overexposed().isEmpty()));
    }

    @Test
    void anExposureAboveTheWholeTurnoverIsNamed() {
        var suggestion = best(Samples.CASE_3A, Goal.FEWEST_MEMBERS);

        assertEquals(List.of("Saltney Women's Space"), suggestion.overexposed().stream().map(finding -> finding.about().partner()).map(OrganisationId::value).toList());
    }
}
