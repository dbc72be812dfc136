package org.bidweave.optimise.large;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Watch;
import org.bidweave.optimise.program.Program;

/// Who could be in at best. Looked for twice: first as if somebody could be in by half, which is quick and tells who need not be looked at;
/// then in whole members among the others.
final class Bounded implements AutoCloseable {

    /// So often the halves are asked for more, and every few times it has to gain so much of the bound.
    private static final int ROUNDS = 40;
    private static final int FEW_ROUNDS = 4;
    private static final double GAIN = 0.01;

    /// So many are tried first: mostly there is among them what is as good as can be.
    private static final int MANY = 300;

    /// So many times more are tried where there is nobody among these.
    private static final int WIDER = 4;

    private static final int PROMISING = 60;

    private final Selecting halves;
    private final Selecting wholes;
    private Solved byHalf = Solved.NOTHING;
    private Solved inWhole = Solved.NOTHING;
    private final Allotting allotting;
    private final Supplier<Duration> left;
    private final Watch watch;
    private final List<Program.Asked> kept = new ArrayList<>();
    private final Map<Map<Demand, Long>, Program.Asked> asked = new LinkedHashMap<>();
    private final Map<Goal, Long> floors = new EnumMap<>(Goal.class);
    private boolean nobody;

    Bounded(Problem problem, Supplier<Duration> left, Watch watch) {
        halves = Selecting.ofHalves(problem);
        wholes = Selecting.ofWholes(problem);
        allotting = new Allotting(problem, Demand.in(problem));
        this.left = left;
        this.watch = watch;
    }

    /// Who is in, and what no consortium but those that are known can be better than. Where `hurried`, time was up before anybody better was ruled out.
    record Found(NavigableSet<Integer> members, long bound, boolean hurried) {}

    /// Empty where time was up, or where there is nobody. Looked for among the first whom the halves would take, then among all who could do
    /// better than what was found there.
    Optional<Found> best(Goal goal) {
        double least = tight(goal);
        int many = Math.min(MANY, byHalf.within(raise(goal, least) - least + Program.slack(least)));
        while (!nobody) {
            wholes.only(byHalf.first(many));
            inWhole = wholes.best(goal, raise(goal, least), time(), watch::stopped);
            double beyond = least + byHalf.costAfter(many);
            switch (inWhole.result()) {
                case NOTHING -> {
                    return Optional.empty();
                }
                case FOUND -> {
                    return Optional.of(new Found(inWhole.members(), raise(goal, least), true));
                }
                case BEST -> {
                    if (inWhole.bound() <= raise(goal, Math.min(inWhole.bound(), beyond))) {
                        return Optional.of(new Found(inWhole.members(), Math.round(inWhole.bound()), false));
                    }
                    many = byHalf.within(inWhole.bound() - 1 - least + Program.slack(least));
                }
                case IMPOSSIBLE -> {
                    nobody = many == halves.in.size();
                    many = nobody ? many : Math.max(Math.min(WIDER * many + 1, halves.in.size()), byHalf.within(raise(goal, beyond) - least + Program.slack(least)));
                }
            }
        }
        return Optional.empty();
    }

    /// Keeps in mind that nobody can be better than this, and says what nobody can be better than, as far as is known.
    private long raise(Goal goal, double least) {
        return floors.merge(goal, (long) Math.ceil(least - Program.slack(least)), Math::max);
    }

    /// One look leaves time for others.
    private Duration time() {
        return left.get().dividedBy(2);
    }

    /// Whether nobody is left who could be in.
    boolean nobody() {
        return nobody;
    }

    /// What nobody can be better than, but for those who are known.
    long least(Goal goal) {
        return Math.max(floors.getOrDefault(goal, Long.MIN_VALUE), lowest(goal));
    }

    /// What nobody can be better than, whoever is known.
    long lowest(Goal goal) {
        return (long) Math.floor(halves.least(goal));
    }

    NavigableSet<Integer> mostPromising() {
        return byHalf.first(PROMISING);
    }

    /// The best in halves, when the goal is first looked at after asking for what these could not do.
    private double tight(Goal goal) {
        double bound = halves(goal);
        if (floors.containsKey(goal)) {
            return bound;
        }
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 1; round <= ROUNDS && !nobody && cannotDoHalves(); round++) {
            bound = halves(goal);
            if (round % FEW_ROUNDS == 0) {
                if (bound - before < GAIN * Math.abs(bound)) {
                    break;
                }
                before = bound;
            }
        }
        if (byHalf.result() == Program.Result.BEST) {
            askWholes();
        }
        return bound;
    }

    private double halves(Goal goal) {
        byHalf = halves.best(goal, left.get(), watch::stopped);
        nobody = byHalf.result() == Program.Result.IMPOSSIBLE;
        return Math.max(byHalf.bound(), halves.least(goal));
    }

    private boolean cannotDoHalves() {
        var weights = allotting.tooMuch(byHalf.parts(), left.get(), watch::stopped);
        boolean more = !weights.isEmpty() && halves.asksMore(weights, byHalf);
        if (more) {
            asked.put(weights, halves.ask(weights));
        }
        return more;
    }

    /// The whole members are asked only for what made a difference to the halves: every row more makes them slower.
    private void askWholes() {
        asked.forEach((weights, row) -> {
            if (row.price() > 0) {
                wholes.ask(weights);
            }
        });
        asked.clear();
    }

    /// Asks for what the members that were found last could not do; false where they can do all. What is asked half way between them and the
    /// halves rules out more than what is asked of them alone.
    boolean cannotDo() {
        var between = new HashMap<Integer, Double>();
        inWhole.parts().forEach((candidate, part) -> between.merge(candidate, part / 2, Double::sum));
        byHalf.parts().forEach((candidate, part) -> between.merge(candidate, part / 2, Double::sum));
        return asks(between) || asks(inWhole.parts());
    }

    private boolean asks(Map<Integer, Double> parts) {
        var weights = allotting.tooMuch(parts, left.get(), watch::stopped);
        boolean more = !weights.isEmpty() && wholes.asksMore(weights, inWhole);
        if (more) {
            halves.ask(weights);
            wholes.ask(weights);
        }
        return more;
    }

    /// No worse than this from now on.
    void keep(Goal goal, long value) {
        kept.add(halves.keep(goal, value));
        kept.add(wholes.keep(goal, value));
    }

    void keepNothing() {
        kept.forEach(Program.Asked::drop);
        kept.clear();
        floors.clear();
        nobody = false;
    }

    /// Whoever is best among these is known, as far as what is kept holds: somebody else has to be in.
    void lookBeyond(NavigableSet<Integer> known) {
        kept.add(halves.lookBeyond(known));
        kept.add(wholes.lookBeyond(known));
    }

    @Override
    public void close() {
        halves.close();
        wholes.close();
    }
}
