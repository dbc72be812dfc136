package org.bidweave.optimise.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.stream.LongStream;
import org.bidweave.optimise.choice.AnyProblem;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.EveryChoice;
import org.bidweave.optimise.choice.Outcome;
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
        LongStream.range(0, Long.getLong("bidweave.problems", 300)).forEach(WholeProblemTest::sameBest);
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
