package org.bidweave.optimise.large;

import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.program.Program;
import org.bidweave.optimise.program.Sum;

/// Who is in and who leads, with nothing said of who serves whom: every consortium is allowed what each member could do at the most, so what
/// is best here bounds what is best. Only whole numbers.
final class Selecting implements AutoCloseable {

    final Problem problem;
    final Most most;
    final Program program;
    final List<MPVariable> in = new ArrayList<>();
    final List<MPVariable> leads = new ArrayList<>();
    private final MPVariable never;
    final List<MPVariable> unmet = new ArrayList<>();
    /// How many fewer than are asked for may be served.
    final Map<Demand, MPVariable> fewer = new LinkedHashMap<>();
    private final Bounding bounding;
    private final boolean halves;

    private Selecting(Problem problem, Program program, boolean halves) {
        this.problem = problem;
        this.program = program;
        this.halves = halves;
        most = new Most(problem);
        never = program.yesNo();
        never.setUb(0);
        problem.candidates().forEach(this::candidate);
        program.equal(all(leads), 1);
        program.atMost(all(in), problem.mostMembers());
        problem.together().forEach(rule -> {
            var chosen = all(rule.candidates().stream().map(in::get).toList());
            if (rule.least() > 0) {
                program.atLeast(chosen, rule.least());
            }
            if (rule.most() < rule.candidates().size()) {
                program.atMost(chosen, rule.most());
            }
        });
        problem.requirements().forEach(_ -> unmet.add(program.yesNo()));
        new Requirements(this).add();
        Demand.in(problem).forEach(this::demand);
        all(problem);
        bounding = new Bounding(this);
    }

    /// As if somebody could be in by half.
    static Selecting ofHalves(Problem problem) {
        return new Selecting(problem, Program.ofFractions(), true);
    }

    static Selecting ofWholes(Problem problem) {
        return new Selecting(problem, Program.ofWholes(), false);
    }

    private void candidate(Candidate candidate) {
        var member = program.yesNo();
        member.setBounds(candidate.pin() == Candidate.Pin.IN ? 1 : 0, candidate.pin() == Candidate.Pin.OUT ? 0 : 1);
        in.add(member);
        leads.add(candidate.mayLead() && candidate.pin() != Candidate.Pin.OUT ? lead(member) : never);
    }

    private MPVariable lead(MPVariable member) {
        var lead = program.yesNo();
        program.atLeast(Sum.of(member).plus(-1, lead), 0);
        return lead;
    }

    private void demand(Demand demand) {
        var less = program.whole(demand.least());
        fewer.put(demand, less);
        var lapses = all(demand.unless().stream().map(unmet::get).toList());
        program.atLeast(new Sum().plus((double) demand.least(), lapses).plus(-1, less), 0);
        ask(Map.of(demand, 1L));
    }

    /// All people together, and all that they are worth, in all lots and in each.
    private void all(Problem problem) {
        for (int lot = -1; lot < (problem.lots().size() == 1 ? 0 : problem.lots().size()); lot++) {
            int which = lot;
            var here = fewer.keySet().stream().filter(demand -> which < 0 || problem.cells().get(demand.cell()).lot() == which).toList();
            ask(here.stream().collect(Collectors.toMap(demand -> demand, _ -> 1L)));
            ask(here.stream().filter(demand -> pounds(demand) > 0).collect(Collectors.toMap(demand -> demand, this::pounds)));
        }
    }

    private long pounds(Demand demand) {
        return problem.cells().get(demand.cell()).price() / 100;
    }

    static Sum all(List<MPVariable> variables) {
        var sum = new Sum();
        variables.forEach(variable -> sum.plus(1, variable));
        return sum;
    }

    /// The first that is no worse than the floor, if anybody is: nobody is better than that.
    Solved best(Goal goal, long floor, Duration time, BooleanSupplier stopped) {
        var least = program.atLeast(bounding.of(goal), (double) floor);
        try {
            return best(goal, time, stopped);
        } finally {
            least.drop();
        }
    }

    Solved best(Goal goal, Duration time, BooleanSupplier stopped) {
        program.minimise(bounding.of(goal));
        var result = program.solve(time, stopped);
        return switch (result) {
            case BEST -> solved(result, program.objective());
            case FOUND -> solved(result, halves ? Double.NEGATIVE_INFINITY : program.bound());
            case NOTHING, IMPOSSIBLE -> new Solved(result, Map.of(), Map.of(), Collections.nCopies(in.size(), 0.0), Double.NEGATIVE_INFINITY);
        };
    }

    /// Read before anything more is asked, which would lose it. What halves that were stopped would cost is not known.
    private Solved solved(Program.Result result, double bound) {
        var values = new HashMap<MPVariable, Double>();
        Stream.concat(in.stream(), fewer.values().stream()).forEach(variable -> values.put(variable, variable.solutionValue()));
        var parts = new TreeMap<Integer, Double>();
        for (int i = 0; i < in.size(); i++) {
            double part = values.getOrDefault(in.get(i), 0.0);
            if (part > 1e-6) {
                parts.put(i, part);
            }
        }
        boolean costed = halves && result == Program.Result.BEST;
        return new Solved(result, parts, values, in.stream().map(member -> costed ? member.reducedCost() : 0.0).toList(), bound);
    }

    /// What nobody can be better than, whoever is in.
    double least(Goal goal) {
        return goal == Goal.FEWEST_MEMBERS ? Math.max(1, bounding.of(goal).lowest()) : bounding.of(goal).lowest();
    }

    /// No worse than this from now on.
    Program.Asked keep(Goal goal, long value) {
        return program.atMost(bounding.of(goal), (double) value);
    }

    /// Whoever is best among these is known: somebody else has to be in.
    Program.Asked lookBeyond(NavigableSet<Integer> known) {
        return program.atLeast(all(IntStream.range(0, in.size()).filter(i -> !known.contains(i)).mapToObj(in::get).toList()), 1);
    }

    /// Asks for people by weight: so many together, whoever serves them.
    Program.Asked ask(Map<Demand, Long> weights) {
        return program.atLeast(able(weights), (double) least(weights));
    }

    /// Whether what was found could not do that.
    boolean asksMore(Map<Demand, Long> weights, Solved found) {
        return able(weights).value(found::value) < least(weights) - 1e-6;
    }

    private static long least(Map<Demand, Long> weights) {
        return weights.entrySet().stream().mapToLong(weight -> weight.getKey().least() * weight.getValue()).sum();
    }

    /// What all who are in could do of that, and what need not be done.
    private Sum able(Map<Demand, Long> weights) {
        var each = new HashMap<Integer, Map<Integer, Long>>();
        var sum = new Sum();
        for (var weight : weights.entrySet()) {
            var demand = weight.getKey();
            demand.times().forEach((candidate, times) ->
                    each.computeIfAbsent(candidate, _ -> new HashMap<>()).merge(demand.cell(), times * weight.getValue(), Long::sum));
            sum.plus(weight.getValue(), Objects.requireNonNull(fewer.get(demand)));
        }
        long least = least(weights);
        each.forEach((candidate, worth) -> sum.plus(Math.min(least, most.worth(candidate, worth)), in.get(candidate)));
        return sum;
    }

    /// Allows these only.
    void only(NavigableSet<Integer> allowed) {
        for (int i = 0; i < in.size(); i++) {
            var pin = problem.candidates().get(i).pin();
            in.get(i).setBounds(pin == Candidate.Pin.IN ? 1 : 0, pin == Candidate.Pin.IN || (pin == Candidate.Pin.FREE && allowed.contains(i)) ? 1 : 0);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
