package org.bidweave.optimise.large;

import java.time.Duration;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.whole.Relaxed;
import org.bidweave.optimise.whole.WholeProblem;
import org.jspecify.annotations.Nullable;

/// Betters what follows from who does what, such as cost, once it is known what follows from who is in. The whole as if everything could be had
/// in parts bounds the goal and tells who is promising; then comes what these can do, and then what all could who are not ruled out by it.
final class Refining {

    private static final int PROMISING = 60;

    private final Problem problem;
    private final WholeProblem whole;
    private final Supplier<Duration> left;
    private final Watch watch;
    private final int heads;

    Refining(Problem problem, WholeProblem whole, Supplier<Duration> left, Watch watch) {
        this.problem = problem;
        this.whole = whole;
        this.left = left;
        this.watch = watch;
        heads = (int) problem.goals().stream().takeWhile(Goal::countsHeads).count();
    }

    /// What is `known` has all goals. Where there is no time to bound them, those who are `promising` are looked at.
    Selection refined(Selection known, NavigableSet<Integer> promising) {
        return Relaxed.of(problem, known.reached().subList(0, heads).stream().map(Reached::value).toList(), left, watch::stopped)
                .map(bounded -> refined(known, bounded)).orElseGet(() -> look(known, promising, false));
    }

    private Selection refined(Selection known, Relaxed relaxed) {
        var goal = problem.goals().get(heads);
        var first = look(raised(known, goal, relaxed.bound()), relaxed.first(PROMISING), false);
        return first.proven() ? first : look(first, relaxed.within(first.value(goal)), true);
    }

    private static Selection raised(Selection known, Goal goal, long bound) {
        return new Selection(known.choice(), known.unmet(), known.reached().stream()
                .map(one -> one.goal() == goal ? new Reached(goal, one.value(), Math.min(one.value(), bound)) : one).toList());
    }

    /// What these and those who are in can do. Where they are `all` who could better it, what is proven of them is proven.
    private Selection look(Selection known, NavigableSet<Integer> candidates, boolean all) {
        if (watch.stopped() || !left.get().isPositive()) {
            return known;
        }
        var chosen = new TreeSet<>(candidates);
        chosen.addAll(known.choice().members());
        var part = new Part(problem, chosen, false);
        var start = new Selection(part.part(known.choice()), known.unmet(), known.reached().subList(0, heads));
        if (!(whole.solve(part.problem(), Optional.of(start), new Effort(left.get()), Watch.stoppedBy(watch)) instanceof Selection found)) {
            return known;
        }
        var choice = part.whole(found.choice());
        var tally = Tally.of(problem, choice);
        var selection = new Selection(choice, tally.unmet(), IntStream.range(0, problem.goals().size())
                .mapToObj(goal -> reached(known.reached().get(goal), tally.goals().get(goal), all && goal >= heads ? found.reached().get(goal) : null)).toList());
        watch.better(selection);
        return selection;
    }

    /// In the part, those who are not in it do not count as leaving.
    private static Reached reached(Reached before, long value, @Nullable Reached ofAll) {
        long bound = ofAll == null ? before.bound() : Math.max(before.bound(), ofAll.bound() + value - ofAll.value());
        return new Reached(before.goal(), value, Math.min(value, bound));
    }
}
