package org.bidweave.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.LargeTender;
import org.bidweave.optimise.choice.PoolShape;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.large.LargePool;
import org.bidweave.optimise.whole.WholeProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long the best of a pool of two hundred, and of a dense one of two thousand, takes to find and to prove, beside a general solver that is
/// given the whole at once: `mvn -q test -Dgroups=bench -Dtest=PoolBench`.
@Tag("bench")
class PoolBench {

    private static final int SEEDS = Integer.getInteger("bidweave.seeds", 20);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int SEEDS_AT_ONCE = Integer.getInteger("bidweave.seeds", 3);
    private static final Solver OURS = new LargePool(InstantSource.system());
    private static final Solver WHOLE = new WholeProblem(InstantSource.system());

    @Test
    void twoHundred() {
        row(OURS, SEEDS, "200, partners", PoolShape.SMALL, Goal.FEWEST_MEMBERS);
        row(WHOLE, SEEDS, "200, partners, at once", PoolShape.SMALL, Goal.FEWEST_MEMBERS);
        row(OURS, SEEDS, "200, partners then cost", PoolShape.SMALL, Goal.FEWEST_MEMBERS, Goal.LOWEST_COST);
        row(OURS, SEEDS, "200, cost", PoolShape.SMALL, Goal.LOWEST_COST);
    }

    @Test
    void dense() {
        row(OURS, SEEDS, "2,000, partners", PoolShape.DENSE, Goal.FEWEST_MEMBERS);
        row(WHOLE, SEEDS_AT_ONCE, "2,000, partners, at once", PoolShape.DENSE, Goal.FEWEST_MEMBERS);
        row(OURS, SEEDS, "2,000, cost", PoolShape.DENSE, Goal.LOWEST_COST);
        row(WHOLE, SEEDS_AT_ONCE, "2,000, cost, at once", PoolShape.DENSE, Goal.LOWEST_COST);
    }

    @Test
    void twentyThousand() {
        row(OURS, SEEDS_AT_ONCE, "20,000, partners", PoolShape.DENSE.of(20_000), Goal.FEWEST_MEMBERS);
    }

    private static void row(Solver solver, int seeds, String what, PoolShape shape, Goal... goals) {
        var first = new ArrayList<Double>();
        var all = new ArrayList<Double>();
        int proven = 0;
        for (int seed = 0; seed < seeds; seed++) {
            var problem = LargeTender.of(shape, seed, goals);
            proven += solved(solver, problem, first, all) ? 1 : 0;
        }
        System.out.printf(Locale.UK, "%-26s first answer half %.2f s, through half %.2f s, 95 in 100 %.2f s, longest %.2f s; %d of %d proven; load %.1f%n", what,
                at(first, 50), at(all, 50), at(all, 95), at(all, 100), proven, seeds, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static boolean solved(Solver solver, Problem problem, List<Double> first, List<Double> all) {
        long start = System.nanoTime();
        var firsts = new ArrayList<Double>();
        var outcome = solver.solve(problem, new Effort(LIMIT), new Watch() {
            @Override
            public void better(Selection found) {
                firsts.add((System.nanoTime() - start) / 1e9);
            }
        });
        all.add((System.nanoTime() - start) / 1e9);
        first.add(firsts.isEmpty() ? all.getLast() : firsts.getFirst());
        return outcome instanceof Selection selection && selection.proven();
    }

    private static double at(List<Double> times, int percent) {
        return times.stream().sorted().toList().get((times.size() - 1) * percent / 100);
    }
}
