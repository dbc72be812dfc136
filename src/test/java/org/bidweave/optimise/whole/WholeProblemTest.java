package org.bidweave.optimise.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.bidweave.optimise.choice.AnyProblem;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.EveryChoice;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.junit.jupiter.api.Test;

/// What the integer program calls best is what trying everything finds.
class WholeProblemTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());

    @Test
    void hundredsOfSmallProblemsHaveTheBestThatTryingEverythingFinds() {
        LongStream.range(0, Long.getLong("bidweave.problems", 200)).forEach(WholeProblemTest::sameBest);
    }

    @Test
    void theSameProblemHasTheSameAnswerOnOneThreadAndOnTwo() {
        LongStream.range(0, 20).mapToObj(AnyProblem::of).forEach(problem -> assertEquals(
                WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY), WHOLE.solve(problem, new Effort(Duration.ofSeconds(10), 2), Watch.NOBODY)));
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
        assertInstanceOf(Outcome.Unfinished.class, WHOLE.solve(solvable(), new Effort(Duration.ZERO, 1), Watch.NOBODY));
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
}
