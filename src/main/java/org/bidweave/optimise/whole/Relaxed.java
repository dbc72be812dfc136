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
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.program.Program;

/// The whole as if everything could be had in parts, which is quick to solve for thousands of candidates: bounds a goal, and tells who is promising.
/// `bound` is what no choice can be better than; `parts` how far each candidate is in; `bounds` what no choice with it can be better than.
public record Relaxed(long bound, List<Double> parts, List<Double> bounds) {

    /// How far a trace of somebody is in: beyond what the arithmetic cannot tell from nothing.
    private static final double LIFT = 1e-5;

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
            var lifted = lifted(choosing, problem.goals().subList(0, kept.size()));
            for (int number = 0; number < kept.size(); number++) {
                var goal = problem.goals().get(number);
                var aim = aims.of(goal);
                double more = lifted.stream().mapToDouble(member -> LIFT * Math.max(0, aim.factor(member))).sum();
                program.atMost(aim, kept.get(number) / aims.unit(goal) + more);
            }
            var goal = problem.goals().get(kept.size());
            program.minimise(aims.of(goal));
            lifted.forEach(member -> member.setLb(LIFT));
            if (solve(program, left, stopped)) {
                return Optional.of(solved(program.objective(), choosing.in, lifted, aims.unit(goal)));
            }
            lifted.forEach(member -> member.setLb(0));
            return solve(program, left, stopped) ? Optional.of(solved(program.objective(), choosing.in, List.of(), aims.unit(goal))) : Optional.empty();
        }
    }

    private static boolean solve(Program program, Supplier<Duration> left, BooleanSupplier stopped) {
        return program.solve(left.get().multipliedBy(2).dividedBy(3), stopped) == Program.Result.BEST;
    }

    /// Everybody is in by a trace, but for those with whom a goal that is kept would be worse: else nothing tells what it would cost to have one of
    /// many who are not in. Where not everybody can be, nobody is.
    private static List<MPVariable> lifted(Choosing choosing, List<Goal> kept) {
        var problem = choosing.problem;
        var banned = problem.requirements().stream().filter(requirement -> kept.stream().anyMatch(goal -> goal.counts(requirement.severity())))
                .flatMap(requirement -> requirement.rows().stream()).flatMap(row -> row.terms().stream())
                .filter(term -> term.times() < 0 && term.of() instanceof Term.Joins).map(term -> term.of().candidate()).collect(Collectors.toSet());
        return IntStream.range(0, choosing.in.size())
                .filter(i -> problem.candidates().get(i).pin() == Candidate.Pin.FREE && !banned.contains(i)
                        && (problem.candidates().get(i).least() == 0 || !choosing.shares(i).isEmpty())
                        && kept.stream().allMatch(goal -> problem.candidates().get(i).asPartner().of(goal) <= 0))
                .mapToObj(choosing.in::get).toList();
    }

    /// The traces do not count.
    private static Relaxed solved(double objective, List<MPVariable> in, List<MPVariable> lifted, double unit) {
        double value = (objective - lifted.stream().mapToDouble(member -> LIFT * Math.max(0, member.reducedCost())).sum()) * unit;
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
