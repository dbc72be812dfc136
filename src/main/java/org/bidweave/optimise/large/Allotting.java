package org.bidweave.optimise.large;

import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.program.Program;
import org.bidweave.optimise.program.Sum;

/// Whether members can do all the work that is asked, even if people could be halved. Where they cannot, the prices of what is asked say which
/// people, weighed against each other, are too many for them; that can then be asked of everybody.
final class Allotting {

    /// Prices are told in so many parts.
    private static final long PARTS = 1_000;

    private final Problem problem;
    private final List<Demand> demands;

    Allotting(Problem problem, List<Demand> demands) {
        this.problem = problem;
        this.demands = demands;
    }

    /// How much each demand weighs; empty where they can do all. Whoever is in by half can do half.
    Map<Demand, Long> tooMuch(Map<Integer, Double> members, Duration time, BooleanSupplier stopped) {
        try (var program = Program.ofFractions()) {
            var asked = rows(program, members);
            if (program.solve(time, stopped) != Program.Result.BEST || program.objective() < 1e-6) {
                return Map.of();
            }
            var weights = new LinkedHashMap<Demand, Long>();
            asked.forEach((demand, row) -> {
                long weight = Math.round(row.price() * PARTS);
                if (weight > 0) {
                    weights.put(demand, weight);
                }
            });
            return weights;
        }
    }

    private Map<Demand, Program.Asked> rows(Program program, Map<Integer, Double> members) {
        var served = new HashMap<Integer, Map<Integer, Sum>>();
        var staff = new TreeMap<Integer, Sum>();
        var money = new TreeMap<Integer, Sum>();
        for (var work : problem.work()) {
            int who = problem.worker(work);
            if (members.containsKey(who)) {
                var pool = problem.pools().get(work.pool());
                var people = program.number(members.getOrDefault(who, 0.0) * Math.min(problem.cells().get(work.cell()).people(), work.serves(pool.units())));
                served.computeIfAbsent(work.cell(), _ -> new HashMap<>()).computeIfAbsent(who, _ -> new Sum()).plus(1, people);
                staff.computeIfAbsent(allWon() ? work.pool() : work.pool() * problem.lots().size() + problem.lot(work), _ -> new Sum())
                        .plus((double) work.units() / work.people(), people);
                money.computeIfAbsent(who, _ -> new Sum()).plus(problem.cells().get(work.cell()).price(), people);
            }
        }
        staff.forEach((pool, taken) -> program.atMost(taken, staff(allWon() ? pool : pool / problem.lots().size(), members)));
        money.forEach((who, worth) -> {
            if (allWon() && problem.candidates().get(who).most() < Long.MAX_VALUE) {
                program.atMost(worth, members.getOrDefault(who, 0.0) * problem.candidates().get(who).most());
            }
        });
        return asked(program, served);
    }

    private double staff(int pool, Map<Integer, Double> members) {
        return members.getOrDefault(problem.pools().get(pool).candidate(), 0.0) * problem.pools().get(pool).units();
    }

    private boolean allWon() {
        return problem.mostWon() >= problem.lots().size();
    }

    private Map<Demand, Program.Asked> asked(Program program, Map<Integer, Map<Integer, Sum>> served) {
        var missing = new Sum();
        var asked = new LinkedHashMap<Demand, Program.Asked>();
        for (var demand : demands) {
            MPVariable less = program.number((double) demand.least());
            missing.plus(1, less);
            var sum = Sum.of(less);
            served.getOrDefault(demand.cell(), Map.of()).forEach((who, people) -> sum.plus((double) demand.times().getOrDefault(who, 0L), people));
            asked.put(demand, program.atLeast(sum, (double) demand.least()));
        }
        program.minimise(missing);
        return asked;
    }
}
