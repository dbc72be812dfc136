package org.bidweave.optimise.large;

import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Work;
import org.bidweave.optimise.program.Sum;

/// The least that each goal can come to, as a sum over who is in.
final class Bounding {

    private final Selecting selecting;
    private final Sum unserved;

    Bounding(Selecting selecting) {
        this.selecting = selecting;
        unserved = unserved(selecting);
    }

    Sum of(Goal goal) {
        return switch (goal) {
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS -> failing(goal);
            case FEWEST_UNSERVED -> unserved;
            case FEWEST_MEMBERS -> Selecting.all(selecting.in);
            case LOWEST_COST -> cost();
            case MOST_LOCAL, MOST_TO_SMALL -> kept();
            case LEAST_CHANGE -> change();
            case LEAST_WORK_MOVED -> new Sum();
        };
    }

    private Sum failing(Goal goal) {
        var problem = selecting.problem;
        var sum = new Sum();
        IntStream.range(0, selecting.unmet.size()).filter(i -> goal.counts(problem.requirements().get(i).severity()))
                .forEach(i -> sum.plus(1, selecting.unmet.get(i)));
        for (int i = 0; i < selecting.in.size(); i++) {
            var candidate = problem.candidates().get(i);
            sum.plus(candidate.asPartner().of(goal), selecting.in.get(i))
                    .plus(candidate.asLead().of(goal) - candidate.asPartner().of(goal), selecting.leads.get(i));
        }
        return sum;
    }

    private static Sum unserved(Selecting selecting) {
        var problem = selecting.problem;
        var servers = problem.work().stream().collect(Collectors.groupingBy(Work::cell, Collectors.mapping(problem::worker, Collectors.toSet())));
        var cells = new HashMap<Integer, MPVariable>();
        selecting.fewer.forEach((demand, fewer) -> {
            if (demand.all(problem, servers.getOrDefault(demand.cell(), Set.of()))) {
                cells.put(demand.cell(), fewer);
            }
        });
        return Selecting.all(List.copyOf(cells.values()));
    }

    private Sum cost() {
        var sum = new Sum();
        for (int i = 0; i < selecting.in.size(); i++) {
            sum.plus(selecting.problem.candidates().get(i).cost(), selecting.in.get(i));
        }
        return sum;
    }

    /// All the money there is.
    private Sum kept() {
        return new Sum().plus(-selecting.problem.lots().stream().mapToLong(lot -> lot.value()).sum());
    }

    private Sum change() {
        var sum = new Sum();
        for (int i = 0; i < selecting.in.size(); i++) {
            var now = selecting.problem.candidates().get(i).now();
            if (!now.there()) {
                sum.plus(1, selecting.in.get(i));
            } else {
                sum.plus(now.leads() ? -1 : 0, selecting.leads.get(i));
                sum.plus(now.otherwise() ? 0 : now.leads() ? 2 : 1).plus(now.otherwise() ? 0 : -1, selecting.in.get(i));
            }
        }
        return sum;
    }
}
