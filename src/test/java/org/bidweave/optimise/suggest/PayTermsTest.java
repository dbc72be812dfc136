package org.bidweave.optimise.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Organisation;
import org.bidweave.model.TurnoverMode;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// The terms on which partners are paid are no rule: they are said, and never make an answer fail.
class PayTermsTest {

    private static Suggestion best(Bid bid, UnaryOperator<Wishes> wanted) {
        Situation now = TestBids.planned(bid);
        var suggest = new Suggest(Checks.STANDARD, new WholeProblem(InstantSource.system()), InstantSource.system());
        return assertInstanceOf(Answer.Ranked.class, suggest.ranked(now, wanted.apply(Wishes.usual(now)), 1, Effort.USUAL, Suggest.Progress.NONE))
                .suggestions().getFirst();
    }

    /// Each has to clear its own part of three times the value, and who is left for bereavement has a turnover for half of a hundredth.
    private static Bid tinyHolder() {
        var bid = TestBids.mode(TurnoverMode.EACH_PRO_RATA);
        return bid.withTender(tender -> tender.withTurnover(tender.turnover().withAmount(null).withMultiple(Decimal.of("3"))))
                .withOrganisations(bid.organisations().stream().map(one -> brings(one) ? TestBids.withIncome(one, 9_000) : TestBids.withIncome(one, 9_000_000)).toList());
    }

    private static boolean brings(Organisation one) {
        return one.specialisms().stream().anyMatch(held -> held.specialism().equals(TestBids.BEREAVEMENT));
    }

    @Test
    void whereTheUsualTermsWouldFailARulePartnersAreOfferedLess() {
        var suggestion = best(tinyHolder(), wishes -> wishes);

        assertEquals(PayTerms.FREE, suggestion.terms());
        assertEquals(List.of(), Stream.of("FIN-04", "SPC-01").filter(rule -> suggestion.after().of(rule).stream()
                .anyMatch(finding -> finding.verdict() == Verdict.BLOCKER)).toList());
        assertTrue(suggestion.terms().words(tinyHolder().limits()).contains("2% of a lot at least"));
    }

    @Test
    void whereNothingFailsByThemTheUsualTermsAreSaid() {
        var suggestion = best(TestBids.WESTMERE, wishes -> wishes);

        assertEquals(PayTerms.USUAL, suggestion.terms());
        assertTrue(suggestion.terms().words(TestBids.WESTMERE.limits()).startsWith("Terms: for what it does in a lot a partner keeps no less than the price"));
    }

    @Test
    void theGoalsGoInTheOrderThatIsSaid() {
        var suggestion = best(TestBids.WESTMERE, wishes -> wishes.withGoals(List.of(Goal.LOWEST_COST)));

        assertEquals(List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS, Goal.FEWEST_UNSERVED, Goal.FEWEST_UNKNOWN, Goal.LOWEST_COST, Goal.FEWEST_MEMBERS, Goal.LEAST_WORK_MOVED),
                suggestion.reached().stream().map(Reached::goal).toList());
    }
}
