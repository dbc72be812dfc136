package org.bidweave.optimise.large;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.whole.WholeProblem;

/// Decides first who could be in, which bounds what is best, and then who does what among these, until one is as good as the other. Goals that
/// count money follow after that (`Refining`). What it could not prove of who is in, and every smaller pool, is solved whole, unless that would
/// take too long.
public final class LargePool implements Solver {

    /// Up to so many candidates are solved whole at once.
    private static final int FEW = 100;

    /// And up to so many, where goals count money or people: who is in says little of these.
    private static final int MANY = 300;

    /// More than so many are not solved whole in any time one would wait.
    private static final int TOO_MANY = 1_000;

    /// Whose work stays where it is asked for among these alone.
    private static final Duration STAYING = Duration.ofSeconds(2);

    /// So often it is looked at what those who could be in can do, before the whole is solved.
    private static final int LOOKS = 5;

    private final InstantSource clock;
    private final WholeProblem whole;
    private final int few;

    public LargePool(InstantSource clock) {
        this(clock, FEW);
    }

    LargePool(InstantSource clock, int few) {
        this.clock = clock;
        this.few = few;
        whole = new WholeProblem(clock);
    }

    @Override
    public Outcome solve(Problem problem, Effort effort, Watch watch) {
        int size = problem.candidates().size();
        var goals = problem.goals();
        if (few > 0 && size > few && goals.size() > 1 && goals.getLast() == Goal.LEAST_WORK_MOVED) {
            var found = solve(problem.withGoals(goals.subList(0, goals.size() - 1)), effort, watch);
            return found instanceof Selection best ? staying(problem, best, watch) : found;
        }
        if (size <= few || (size <= MANY && few > 0 && !problem.goals().stream().allMatch(Goal::countsHeads))) {
            return whole.solve(problem, effort, watch);
        }
        var end = clock.instant().plus(effort.time());
        Supplier<Duration> left = () -> Duration.between(clock.instant(), end);
        try (var search = new Search(problem, size > TOO_MANY ? Integer.MAX_VALUE : LOOKS, whole, left, watch)) {
            search.run();
            if (!search.proven() && !watch.stopped() && size <= TOO_MANY) {
                return whole.solve(problem, search.known(), new Effort(left.get()), watch);
            }
            search.lookAtShortlist();
            var found = search.asFarAsKnown();
            return found instanceof Selection known && !known.proven() && !problem.goals().stream().allMatch(Goal::countsHeads)
                    ? new Refining(problem, whole, left, watch).refined(known, search.shortlist()) : found;
        }
    }

    /// That the work stays with those who have it, where all else is the same, is asked of the best alone: of the whole pool it would take long to
    /// prove, and nobody asked for it. So it is none of the goals that are reached.
    private Outcome staying(Problem problem, Selection best, Watch watch) {
        var part = new Part(problem, best.choice().members(), true);
        if (!(whole.solve(part.problem(), new Effort(STAYING), Watch.stoppedBy(watch)) instanceof Selection found)) {
            return best;
        }
        var choice = part.whole(found.choice());
        var tally = Tally.of(problem, choice);
        return tally.against(Tally.of(problem, best.choice())) >= 0 ? best
                : new Selection(choice, tally.unmet(), IntStream.range(0, best.reached().size()).mapToObj(goal -> reached(best.reached().get(goal), tally.goals().get(goal))).toList());
    }

    private static Reached reached(Reached before, long value) {
        return new Reached(before.goal(), value, Math.min(value, before.bound()));
    }
}
