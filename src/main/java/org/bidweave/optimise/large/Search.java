package org.bidweave.optimise.large;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Outcome;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Reached;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.whole.Relaxed;
import org.bidweave.optimise.whole.WholeProblem;
import org.jspecify.annotations.Nullable;

/// One search in a large pool, goal by goal: who could be in at best, then what these can do.
final class Search implements AutoCloseable {

    /// So often somebody else is tried who could be in.
    private static final int TRIES = 100;

    /// After so many who could not do it, all who are promising are looked at together.
    private static final int PATIENCE = 5;

    /// What some members can do is mostly found at once or not at all.
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Problem problem;
    private final WholeProblem whole;
    private final Supplier<Duration> left;
    private final Watch watch;
    private final int looks;
    private final int heads;
    private final Bounded bounded;
    private final List<Long> bounds = new ArrayList<>();
    private @Nullable Known best;
    private long unresolved = Long.MAX_VALUE;
    private final Map<List<Long>, Long> floors = new HashMap<>();

    private record Known(Choice choice, Tally tally) {}

    /// `looks` says how often to look at what those who could be in can do: where many are alike, it is quicker to solve the whole.
    Search(Problem problem, int looks, WholeProblem whole, Supplier<Duration> left, Watch watch) {
        this.problem = problem;
        this.looks = looks;
        this.whole = whole;
        this.left = left;
        this.watch = watch;
        heads = (int) problem.goals().stream().takeWhile(Goal::countsHeads).count();
        bounded = new Bounded(problem, left, watch);
    }

    /// Mostly everything can be met. Then one look does for all goals that count what is not, and for the one after them.
    void run() {
        int after = (int) problem.goals().stream().takeWhile(Goal::countsMissing).count();
        if (after > 0) {
            allMet(after);
        } else if (!headsAt(0)) {
            prove(0);
        }
        boolean proven = true;
        while (proven && headsAt(bounds.size()) && unresolved == Long.MAX_VALUE) {
            proven = prove(bounds.size());
        }
    }

    private boolean headsAt(int goal) {
        return goal < heads;
    }

    /// What is looked for by this goal: where it does not follow from who is in, the fewest who do as well by those before it.
    private Goal aim(int goal) {
        return headsAt(goal) ? problem.goals().get(goal) : Goal.FEWEST_MEMBERS;
    }

    private void allMet(int after) {
        for (var missing : problem.goals().subList(0, after)) {
            bounded.keep(missing, 0);
            bounds.add(0L);
        }
        if (!prove(after)) {
            bounds.clear();
            bounded.keepNothing();
            unresolved = Long.MAX_VALUE;
        }
    }

    /// Whether the best by this goal, as far as it follows from who is in, and by all before it is known in the end.
    private boolean prove(int goal) {
        int looked = 0;
        int since = 0;
        boolean hurried = false;
        if (best != null && headsAt(goal) && reached(goal, floor(goal))) {
            return proven(goal);
        }
        for (int tries = 0; tries < TRIES && looked < looks && !left.get().isNegative() && !watch.stopped(); tries++) {
            var found = bounded.best(aim(goal));
            if (found.isEmpty()) {
                return bounded.nobody() && reached(goal, unresolved) && proven(goal);
            }
            if (hurried && found.get().hurried()) {
                return false;
            }
            hurried = found.get().hurried();
            long bound = Math.min(found.get().bound(), unresolved);
            boolean able = !reached(goal, bound) && !bounded.cannotDo();
            since++;
            if (able || best == null) {
                lookAt(goal, found.get(), able);
                looked++;
            }
            if (!reached(goal, bound) && (able || since > PATIENCE)) {
                if (lookAround(goal, found.get()) && missingToAll(goal)) {
                    return false;
                }
                since = 0;
            }
            if (reached(goal, bound)) {
                return proven(goal);
            }
        }
        return false;
    }

    private boolean reached(int goal, long bound) {
        return best != null && IntStream.range(0, goal).allMatch(before -> value(before) <= bounds.get(before))
                && (!headsAt(goal) || value(goal) <= bound);
    }

    private boolean proven(int goal) {
        if (headsAt(goal)) {
            bounds.add(value(goal));
            bounded.keep(problem.goals().get(goal), value(goal));
        }
        return true;
    }

    /// Who does what among these. Then only others are of interest, but for what these might still do where that was not found out.
    private void lookAt(int goal, Bounded.Found found, boolean able) {
        boolean noFewer = aim(goal) == Goal.FEWEST_MEMBERS && found.members().size() <= found.bound();
        boolean resolved = look(found.members(), noFewer, LOOK, found.bound());
        if (resolved || (able && !reached(goal, found.bound()))) {
            bounded.lookBeyond(found.members());
            unresolved = resolved ? unresolved : Math.min(unresolved, found.bound());
        }
    }

    /// Others may do in whole people what these could only in halves, or what these and some more could. Whether they cannot.
    private boolean lookAround(int goal, Bounded.Found found) {
        var around = bounded.mostPromising();
        around.addAll(found.members());
        boolean cannot = look(around, false, LOOK, found.bound()) && !reached(goal, found.bound());
        if (cannot) {
            bounded.lookBeyond(around);
        }
        return cannot;
    }

    /// Whether something that should not be missing by the goals before is missing whoever is in.
    private boolean missingToAll(int goal) {
        return best != null && IntStream.range(0, goal).filter(before -> value(before) > bounds.get(before)).limit(1).anyMatch(before -> floor(before) > bounds.get(before));
    }

    /// What nobody can be better than who is as good by the goals before as the best that is known, as if everything could be had in parts.
    private long floor(int goal) {
        long least = bounded.least(problem.goals().get(goal));
        var before = IntStream.range(0, goal).mapToObj(this::value).toList();
        return value(goal) <= least ? least : Math.max(least, floors.computeIfAbsent(before, this::floorOf));
    }

    private long floorOf(List<Long> before) {
        return Relaxed.of(problem, before, () -> left.get().dividedBy(2), watch::stopped).map(Relaxed::bound).orElse(Long.MIN_VALUE);
    }

    /// Whether what these can do at best is known after that.
    private boolean look(NavigableSet<Integer> members, boolean allIn, Duration most, long... next) {
        var part = new Part(problem, members, allIn);
        var time = left.get().compareTo(most) < 0 ? left.get() : most;
        var outcome = whole.solve(part.problem(), new Effort(time), Watch.stoppedBy(watch));
        if (outcome instanceof Selection selection) {
            var choice = part.whole(selection.choice());
            var tally = Tally.of(problem, choice);
            if (best == null || tally.against(best.tally) < 0) {
                best = new Known(choice, tally);
                watch.better(selection(next));
            }
            return selection.proven();
        }
        return outcome instanceof Outcome.Contradiction;
    }

    /// Looks at those who are most promising together, where what follows from who is in is not proven.
    void lookAtShortlist() {
        if (best != null && headsAt(bounds.size()) && !watch.stopped()) {
            look(shortlist(), false, left.get().dividedBy(2));
        }
    }

    /// Those who are most promising, and those who are in.
    NavigableSet<Integer> shortlist() {
        var shortlist = bounded.mostPromising();
        if (best != null) {
            shortlist.addAll(best.choice.members());
        }
        return shortlist;
    }

    private long value(int goal) {
        return Objects.requireNonNull(best).tally.goals().get(goal);
    }

    /// Whether what follows from who is in is.
    boolean proven() {
        return best != null && !headsAt(bounds.size());
    }

    /// The best that was found, with the goals that are proven.
    Optional<Selection> known() {
        return best == null ? Optional.empty() : Optional.of(selection());
    }

    /// The same, with what is known of the other goals: that some can be no less than nothing. Those who were not looked at to the end might still
    /// be as good as they seemed.
    Outcome asFarAsKnown() {
        if (best == null) {
            return bounded.nobody() && unresolved == Long.MAX_VALUE && bounds.isEmpty() ? new Outcome.Contradiction() : new Outcome.Unfinished();
        }
        var known = selection();
        return new Selection(known.choice(), known.unmet(), IntStream.range(0, problem.goals().size())
                .mapToObj(goal -> goal < bounds.size() ? known.reached().get(goal)
                        : new Reached(problem.goals().get(goal), value(goal), Math.min(unresolved, headsAt(goal)
                                ? bounded.least(problem.goals().get(goal)) : bounded.lowest(problem.goals().get(goal))))).toList());
    }

    private Selection selection(long... next) {
        var known = Objects.requireNonNull(best);
        var all = new ArrayList<>(bounds);
        for (long bound : next) {
            all.add(bound);
        }
        return new Selection(known.choice, known.tally.unmet(), IntStream.range(0, Math.min(all.size(), heads))
                .mapToObj(goal -> new Reached(problem.goals().get(goal), value(goal), Math.min(value(goal), all.get(goal)))).toList());
    }

    @Override
    public void close() {
        bounded.close();
    }
}
