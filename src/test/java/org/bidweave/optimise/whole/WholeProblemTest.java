package org.bidweave.optimise.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.AnyProblem;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Caseload;
import org.bidweave.optimise.choice.Contract;
import org.bidweave.optimise.choice.Draft;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.EveryChoice;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Pool;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Severity;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.choice.Work;
import org.junit.jupiter.api.Test;

/// What the integer program calls best is what trying everything finds.
class WholeProblemTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());

    @Test
    void hundredsOfSmallProblemsHaveTheBestThatTryingEverythingFinds() {
        LongStream.range(0, Long.getLong("bidweave.problems", 200)).forEach(WholeProblemTest::sameBest);
    }

    /// In such sums the solver counts in tens or hundreds of pounds, and what it finds is rounded to the penny.
    @Test
    void theSameProblemsInLargeMoneyLoseNothingToRounding() {
        LongStream.range(0, Long.getLong("bidweave.problems", 200)).forEach(seed -> noWorse(seed, 2_500_003));
    }

    @Test
    void aPartnerWithTwoPoolsOfStaffCanServeWhatBothCan() {
        var draft = new Draft();
        draft.add(Candidate.MAY_LEAD);
        int partner = draft.add(Candidate.PARTNER);
        int lot = draft.add(new Contract(1_000));
        int cell = draft.add(new Caseload(lot, 10, 100));
        draft.add(new Share(0, lot, 1, 0, 0, 0));
        draft.add(new Share(partner, lot, 1, 0, 0, 0));
        Stream.of(5L, 5L).map(units -> draft.add(new Pool(partner, units, false))).forEach(pool -> draft.add(new Work(pool, cell, 1, 1, 0)));
        draft.add(Requirement.of(Severity.BLOCKER, Row.atLeast(1, Stream.of(new Term.Delivers(partner, List.of(lot))))));
        draft.add(Requirement.of(Severity.GAP, Row.atLeast(10, Stream.of(new Term.Serves(partner, cell)))));

        var found = assertInstanceOf(Selection.class, WHOLE.solve(
                draft.problem(1, 2, List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS)), Effort.USUAL, Watch.NOBODY));

        assertEquals(List.of(5L, 5L), found.choice().people());
        assertEquals(List.of(), found.unmet());
    }

    @Test
    void problemsThatAreSolvedAtTheSameTimeOnTwoThreadsHaveTheAnswersTheyHaveOnOne() {
        var problems = LongStream.range(0, 40).mapToObj(AnyProblem::of).toList();
        var oneByOne = problems.stream().map(problem -> WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY)).toList();

        assertEquals(oneByOne, problems.parallelStream().map(problem -> WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY)).toList());
    }

    @Test
    void aStoppedSearchReturnsTheBestSoFar() {
        var problem = solvable().withGoals(List.of(Goal.FEWEST_BLOCKERS, Goal.LOWEST_COST));
        var found = new ArrayList<Selection>();
        var stopsAtTheFirst = new Watch() {
            @Override
            public void better(Selection better) {
                found.add(better);
            }

            @Override
            public boolean stopped() {
                return !found.isEmpty();
            }
        };

        var stopped = assertInstanceOf(Selection.class, WHOLE.solve(problem, Effort.USUAL, stopsAtTheFirst));

        assertEquals(found.getFirst().choice(), stopped.choice());
        assertEquals(found.getFirst().reached().getFirst(), stopped.reached().getFirst());
    }

    @Test
    void withoutTimeNothingIsFoundAndNothingIsClaimed() {
        assertInstanceOf(Outcome.Unfinished.class, WHOLE.solve(solvable(), new Effort(Duration.ZERO), Watch.NOBODY));
    }

    private static Problem solvable() {
        return LongStream.range(0, 100).mapToObj(AnyProblem::of).filter(problem -> EveryChoice.best(problem).isPresent()).findFirst().orElseThrow();
    }

    private static void sameBest(long seed) {
        var problem = AnyProblem.of(seed);
        var outcome = WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY);
        EveryChoice.best(problem).ifPresentOrElse(
                best -> {
                    var found = assertInstanceOf(Selection.class, outcome, "seed " + seed);
                    assertEquals(best.goals(), found.reached().stream().map(Reached::value).toList(), "seed " + seed);
                    assertTrue(found.proven(), "seed " + seed + " " + found.reached());
                    assertTrue(Tally.of(problem, found.choice()).possible(), "seed " + seed);
                },
                () -> assertInstanceOf(Outcome.Contradiction.class, outcome, "seed " + seed));
    }

    private static void noWorse(long seed, long times) {
        var problem = AnyProblem.of(seed, times);
        EveryChoice.best(problem, times).ifPresent(best -> {
            var found = assertInstanceOf(Selection.class, WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY), "seed " + seed);
            var tally = Tally.of(problem, found.choice());
            assertTrue(tally.possible(), "seed " + seed);
            assertTrue(tally.against(best) <= 0, () -> "seed " + seed + " " + tally.goals() + " where " + best.goals() + " is possible");
            assertEquals(tally.goals(), found.reached().stream().map(Reached::value).toList(), "seed " + seed);
            assertTrue(found.proven(), "seed " + seed + " " + found.reached());
        });
    }
}
