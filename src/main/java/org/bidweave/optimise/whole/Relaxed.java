package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.program.Program;

/// The whole as if everything could be had in parts, which is quick to solve for thousands of candidates: bounds a goal, and tells who is promising.
/// `bound` is what no choice can be better than; `parts` how far each candidate is in; `bounds` what no choice with it can be better than.
public record Relaxed(long bound, List<Double> parts, List<Double> bounds) {

    /// To put more candidates than so many as one problem takes longer than one would wait.
    private static final int MOST = 20_000;

    /// Of the goal after those that are `kept` at these values. Empty where that could not be solved in two thirds of the time, or for too many.
    public static Optional<Relaxed> of(Problem problem, List<Long> kept, Supplier<Duration> left, BooleanSupplier stopped) {
        return problem.candidates().size() > MOST || stopped.getAsBoolean() || !left.get().isPositive() ? Optional.empty() : solved(problem, kept, left, stopped);
    }

    private static Optional<Relaxed> solved(Problem problem, List<Long> kept, Supplier<Duration> left, BooleanSupplier stopped) {
        try (var program = Program.ofManyFractions()) {
            var choosing = new Choosing(problem, program);
            var terms = new Terms(choosing);
            var aims = new Aims(choosing, terms, new Asking(choosing, terms));
            for (int number = 0; number < kept.size(); number++) {
                var goal = problem.goals().get(number);
                program.atMost(aims.of(goal), kept.get(number) / aims.unit(goal));
            }
            var goal = problem.goals().get(kept.size());
            program.minimise(aims.of(goal));
            return program.solve(left.get().multipliedBy(2).dividedBy(3), stopped) == Program.Result.BEST
                    ? Optional.of(solved(program.objective() * aims.unit(goal), choosing.in, aims.unit(goal))) : Optional.empty();
        }
    }

    private static Relaxed solved(double value, List<MPVariable> in, double unit) {
        return new Relaxed((long) Math.ceil(value - Program.slack(value)),
                in.stream().map(MPVariable::solutionValue).toList(),
                in.stream().map(member -> value + member.reducedCost() * (1 - member.solutionValue()) * unit).toList());
    }

    /// The first so many: those who are in, then those who would make it the least worse.
    public NavigableSet<Integer> first(int many) {
        return IntStream.range(0, parts.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer candidate) -> -parts.get(candidate)).thenComparing(bounds::get))
                .limit(many).collect(Collectors.toCollection(TreeSet::new));
    }

    /// All with whom a choice could be as good as this or better.
    public NavigableSet<Integer> within(long value) {
        return IntStream.range(0, bounds.size()).filter(candidate -> bounds.get(candidate) <= value + Program.slack((double) value)).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
