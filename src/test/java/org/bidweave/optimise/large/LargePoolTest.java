package org.bidweave.optimise.large;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bidweave.optimise.choice.AnyProblem;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.EveryChoice;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.LargeTender;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.PoolShape;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Test;

/// Who is decided on first, by what each could do at the most, is still the best, and what is called proven is.
class LargePoolTest {

    private static final LargePool LARGE = new LargePool(InstantSource.system(), 0);
    private static final WholeProblem WHOLE = new WholeProblem(InstantSource.system());
    private static final PoolShape POOL = PoolShape.SMALL.of(70);

    @Test
    void hundredsOfSmallProblemsHaveTheBestThatTryingEverythingFinds() {
        LongStream.range(0, Long.getLong("bidweave.problems", 100)).forEach(LargePoolTest::sameBest);
    }

    @Test
    void whoCouldBeInIsNeverWorseThanTheBestThereIs() {
        LongStream.range(0, Long.getLong("bidweave.problems", 100)).forEach(LargePoolTest::boundHolds);
    }

    @Test
    void aPoolHasTheBestThatItHasWhenItIsSolvedWhole() {
        LongStream.range(0, 6).forEach(seed -> {
            var problem = LargeTender.of(POOL, seed, Goal.FEWEST_MEMBERS);
            var whole = assertInstanceOf(Selection.class, WHOLE.solve(problem, effort(60), Watch.NOBODY));
            var large = assertInstanceOf(Selection.class, LARGE.solve(problem, effort(60), Watch.NOBODY));
            assertEquals(values(whole), values(large), "seed " + seed);
            assertTrue(Tally.of(problem, large.choice()).possible(), "seed " + seed);
        });
    }

    @Test
    void aSearchThatIsStoppedHasTheBestSoFarAndClaimsNoMore() {
        var problem = LargeTender.of(POOL, 1, Goal.FEWEST_MEMBERS, Goal.LOWEST_COST);
        var found = new ArrayList<Selection>();

        var stopped = assertInstanceOf(Selection.class, LARGE.solve(problem, effort(60), new Watch() {
            @Override
            public void better(Selection better) {
                found.add(better);
            }

            @Override
            public boolean stopped() {
                return !found.isEmpty();
            }
        }));

        assertEquals(found.getLast().choice(), stopped.choice());
        assertEquals(problem.goals(), stopped.reached().stream().map(Reached::goal).toList());
        assertTrue(!stopped.proven(), stopped.reached()::toString);
    }

    /// Now and then seconds go by between two looks at the clock, so that some looks at what members can do end before they have begun.
    @Test
    void whatWasNotLookedAtToTheEndIsNotCalledProven() {
        LongStream.range(0, 150).forEach(seed -> {
            var any = AnyProblem.of(seed);
            var problem = any.withGoals(any.goals().subList(0, 1));
            EveryChoice.best(problem).ifPresent(best -> IntStream.rangeClosed(1, 3).forEach(way -> {
                var passing = new Random(seed * 31 + way);
                var passed = new AtomicLong();
                InstantSource slow = () -> Instant.ofEpochMilli(passing.nextInt(8) == 0 ? passed.addAndGet(3_000) : passed.get());
                try (var search = new Search(problem, Integer.MAX_VALUE, new WholeProblem(slow), () -> Duration.ofSeconds(30), Watch.NOBODY)) {
                    search.run();
                    if (search.asFarAsKnown() instanceof Selection found) {
                        assertTrue(found.reached().getFirst().bound() <= best.goals().getFirst(), "seed " + seed + ", " + found.reached() + ", and there is " + best.goals());
                    }
                }
            }));
        });
    }

    @Test
    void withoutTimeNothingIsFoundAndNothingIsClaimed() {
        assertInstanceOf(Outcome.Unfinished.class, LARGE.solve(LargeTender.of(POOL, 1, Goal.FEWEST_MEMBERS), effort(0), Watch.NOBODY));
    }

    @Test
    void aPartHasTheChoicesOfTheWholeThatAreWithinIt() {
        LongStream.range(0, 100).mapToObj(AnyProblem::of).forEach(problem -> {
            var part = new Part(problem, new TreeSet<>(IntStream.range(0, problem.candidates().size()).boxed().toList()), false);
            if (WHOLE.solve(part.problem(), effort(10), Watch.NOBODY) instanceof Selection found) {
                assertEquals(Tally.of(part.problem(), found.choice()), Tally.of(problem, part.whole(found.choice())));
            }
        });
    }

    private static Effort effort(long seconds) {
        return new Effort(Duration.ofSeconds(seconds));
    }

    private static List<Long> values(Selection selection) {
        return selection.reached().stream().map(Reached::value).toList();
    }

    private static void sameBest(long seed) {
        var problem = AnyProblem.of(seed);
        var outcome = LARGE.solve(problem, Effort.USUAL, Watch.NOBODY);
        EveryChoice.best(problem).ifPresentOrElse(
                best -> {
                    var found = assertInstanceOf(Selection.class, outcome, "seed " + seed);
                    assertEquals(best.goals(), values(found), "seed " + seed);
                    assertTrue(found.proven(), "seed " + seed + " " + found.reached());
                    assertTrue(Tally.of(problem, found.choice()).possible(), "seed " + seed);
                },
                () -> assertInstanceOf(Outcome.Contradiction.class, outcome, "seed " + seed));
    }

    /// Goal after goal, as long as what the best reaches is kept.
    private static void boundHolds(long seed) {
        var problem = AnyProblem.of(seed);
        EveryChoice.best(problem).ifPresent(best -> {
            try (var bounded = new Bounded(problem, () -> Duration.ofSeconds(10), Watch.NOBODY)) {
                boundHolds(seed, problem, best, bounded);
            }
        });
    }

    private static void boundHolds(long seed, Problem problem, Tally best, Bounded bounded) {
        for (int goal = 0; goal < problem.goals().size(); goal++) {
            var aim = problem.goals().get(goal);
            long value = best.goals().get(goal);
            if (aim.countsHeads()) {
                var found = bounded.best(aim).orElseThrow(() -> new AssertionError("seed " + seed + " nobody by " + aim));
                assertTrue(found.bound() <= value, "seed " + seed + " " + aim + " " + found.bound() + " where " + value + " is possible");
                bounded.keep(aim, value);
            }
        }
    }
}
