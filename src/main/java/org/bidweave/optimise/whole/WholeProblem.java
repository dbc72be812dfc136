package org.bidweave.optimise.whole;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.bidweave.optimise.program.Program;
import org.bidweave.optimise.program.Sum;
import org.jspecify.annotations.Nullable;

/// Solves the problem whole, goal by goal: for pools of up to some three hundred. One thread works on it, so that the answer is the same on
/// any number.
public final class WholeProblem implements Solver {

    private final InstantSource clock;

    public WholeProblem(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Outcome solve(Problem problem, Effort effort, Watch watch) {
        return solve(problem, Optional.empty(), effort, watch);
    }

    /// The same from what is known already: the goals that this has reached are taken as bounded.
    public Outcome solve(Problem problem, Optional<Selection> known, Effort effort, Watch watch) {
        try (var program = Program.ofNumbers()) {
            var search = new Search(problem, program, clock.instant().plus(effort.time()), watch);
            known.ifPresent(search::startFrom);
            return search.run();
        }
    }

    /// One search, goal by goal.
    private final class Search {

        private final Problem problem;
        private final Program program;
        private final Choosing choosing;
        private final Aims aims;
        private final Instant end;
        private final Watch watch;
        private final List<Double> bounds = new ArrayList<>();
        private final List<Program.Asked> kept = new ArrayList<>();
        private @Nullable Settled best;

        Search(Problem problem, Program program, Instant end, Watch watch) {
            this.problem = problem;
            this.program = program;
            this.end = end;
            this.watch = watch;
            choosing = new Choosing(problem, program);
            var terms = new Terms(choosing);
            aims = new Aims(choosing, terms, new Asking(choosing, terms));
        }

        void startFrom(Selection known) {
            best = new Settled(known.choice(), Tally.of(problem, known.choice()));
            for (int goal = 0; goal < known.reached().size(); goal++) {
                var aim = aims.of(problem.goals().get(goal));
                keep(goal, aim, known.reached().get(goal).bound() / aims.unit(problem.goals().get(goal)));
            }
            program.minimise(new Sum());
            choosing.fixMembers(known.choice());
            if (found(solve(end))) {
                program.startFromLast();
            }
            choosing.freeMembers();
        }

        Outcome run() {
            for (int goal = bounds.isEmpty() ? allMet() : bounds.size(); goal < problem.goals().size(); goal++) {
                var result = improve(goal);
                if (best == null) {
                    return result == Program.Result.IMPOSSIBLE ? new Outcome.Contradiction() : new Outcome.Unfinished();
                }
                watch.better(selection());
            }
            return selection();
        }

        /// Mostly everything can be met. Then one search does for all goals that count what is not, and for the one after them.
        private int allMet() {
            int after = (int) problem.goals().stream().takeWhile(Goal::countsMissing).count();
            if (after == 0 || after == problem.goals().size()) {
                return 0;
            }
            for (var goal : problem.goals().subList(0, after)) {
                var missing = aims.of(goal);
                bounds.add(lowest(missing));
                kept.add(program.atMost(missing, lowest(missing)));
            }
            improve(after);
            if (best != null && IntStream.range(0, after).allMatch(goal -> value(goal) <= bound(goal))) {
                watch.better(selection());
                return after + 1;
            }
            kept.forEach(Program.Asked::drop);
            bounds.clear();
            return 0;
        }

        private static double lowest(Sum aim) {
            return Math.max(0, aim.lowest());
        }

        /// Where a goal cannot be bettered it need not be searched for.
        private Program.Result improve(int number) {
            var goal = problem.goals().get(number);
            var aim = aims.of(goal);
            double lowest = switch (goal) {
                case MOST_LOCAL, MOST_TO_SMALL, LEAST_CHANGE -> aim.lowest();
                case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS, FEWEST_UNSERVED, LOWEST_COST, LEAST_WORK_MOVED -> lowest(aim);
                case FEWEST_MEMBERS -> Math.max(1, aim.lowest());
            };
            if (best != null && value(number) <= lowest * aims.unit(goal)) {
                keep(number, aim, lowest);
                return Program.Result.BEST;
            }
            program.minimise(aim);
            var end = clock.instant().plus(time(number));
            var relaxed = relaxed(end);
            var result = best != null && value(number) <= relaxed * aims.unit(goal) + 1e-6 ? Program.Result.NOTHING : solve(end);
            var bound = result == Program.Result.BEST ? program.objective() : Math.max(relaxed, result == Program.Result.FOUND ? program.bound() : lowest);
            if (found(result)) {
                take();
                program.startFromLast();
            }
            if (best != null) {
                keep(number, aim, Math.max(bound, lowest));
            }
            return result;
        }

        /// Who is in is decided first as if people could be halved, which is quick and bounds the goal; then what these could do in whole
        /// people is looked for. Mostly that is as good, and then nothing is left to search.
        private double relaxed(Instant end) {
            program.relax(true);
            var result = solve(end);
            double bound = result == Program.Result.BEST ? program.objective() : result == Program.Result.FOUND ? program.bound() : Double.NEGATIVE_INFINITY;
            if (found(result)) {
                program.startFromLast();
                choosing.fixMembers();
                program.relax(false);
                if (found(solve(end))) {
                    take();
                    program.startFromLast();
                }
                choosing.freeMembers();
            }
            program.relax(false);
            return bound;
        }

        private Program.Result solve(Instant end) {
            return program.solve(Duration.between(clock.instant(), end), watch::stopped);
        }

        private static boolean found(Program.Result result) {
            return result == Program.Result.BEST || result == Program.Result.FOUND;
        }

        /// A goal that is hard to prove leaves half of the time to those after it.
        private Duration time(int goal) {
            var left = Duration.between(clock.instant(), end);
            return goal == problem.goals().size() - 1 ? left : left.dividedBy(2);
        }

        private void take() {
            Settled.of(choosing).filter(found -> best == null || found.tally().against(best.tally()) < 0).ifPresent(found -> best = found);
        }

        private void keep(int number, Sum aim, double bound) {
            bounds.add(bound);
            kept.add(program.atMost(aim, value(number) / aims.unit(problem.goals().get(number))));
        }

        private long value(int goal) {
            return Objects.requireNonNull(best).tally().goals().get(goal);
        }

        private Selection selection() {
            var found = Objects.requireNonNull(best);
            var reached = new ArrayList<Reached>();
            for (int goal = 0; goal < bounds.size(); goal++) {
                reached.add(new Reached(problem.goals().get(goal), value(goal), bound(goal)));
            }
            return new Selection(found.choice(), found.tally().unmet(), reached);
        }

        /// The next whole number up, but for what doubles cannot tell.
        private long bound(int number) {
            var goal = problem.goals().get(number);
            double bound = bounds.get(number) * aims.unit(goal);
            long value = value(number);
            return Math.abs(value - bound) <= 1e-9 * Math.abs(bound) + 1e-6 + (aims.unit(goal) > 1 ? 1 : 0)
                    ? value : (long) Math.ceil(bound - 1e-6);
        }
    }
}
