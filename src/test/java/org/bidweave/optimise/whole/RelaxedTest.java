package org.bidweave.optimise.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bidweave.optimise.choice.AnyProblem;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.EveryChoice;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.LargeTender;
import org.bidweave.optimise.choice.PoolShape;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.junit.jupiter.api.Test;

/// What could be had in parts is never worse than what there is, and rules out nobody who is in the best.
class RelaxedTest {

    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void hundredsOfSmallProblemsHaveNothingBetterThanTheirBounds() {
        LongStream.range(0, Long.getLong("bidweave.problems", 200)).forEach(seed -> {
            var problem = AnyProblem.of(seed);
            EveryChoice.best(problem).ifPresent(best -> {
                var found = assertInstanceOf(Selection.class, WHOLE.solve(problem, Effort.USUAL, Watch.NOBODY), "seed " + seed);
                assertEquals(best.goals(), Tally.of(problem, found.choice()).goals(), "seed " + seed);
                for (int goal = 0; goal < problem.goals().size(); goal++) {
                    holds("seed " + seed + " " + problem.goals().get(goal), problem, best, found, goal);
                }
            });
        });
    }

    @Test
    void aPoolHasNothingCheaperThanItsBound() {
        LongStream.range(0, 3).forEach(seed -> {
            var problem = LargeTender.of(PoolShape.SMALL.of(70), seed, Goal.LOWEST_COST);
            var found = assertInstanceOf(Selection.class, WHOLE.solve(problem, new Effort(LONG), Watch.NOBODY));
            holds("seed " + seed, problem, Tally.of(problem, found.choice()), found, problem.goals().size() - 1);
        });
    }

    @Test
    void withoutTimeNothingIsBounded() {
        assertEquals(Optional.empty(), Relaxed.of(AnyProblem.of(1), List.of(), () -> Duration.ZERO, () -> false));
        assertEquals(Optional.empty(), Relaxed.of(AnyProblem.of(1), List.of(), () -> LONG, () -> true));
    }

    private static void holds(String what, Problem problem, Tally best, Selection found, int goal) {
        long value = best.goals().get(goal);
        var relaxed = Relaxed.of(problem, best.goals().subList(0, goal), () -> LONG, () -> false).orElseThrow(() -> new AssertionError(what + " has no bound"));
        assertTrue(relaxed.bound() <= value, () -> what + " bound by " + relaxed.bound() + " where " + value + " is possible");
        assertTrue(relaxed.within(value).containsAll(found.choice().members()), () -> what + " rules out " + found.choice().members() + ": " + relaxed);
    }
}
