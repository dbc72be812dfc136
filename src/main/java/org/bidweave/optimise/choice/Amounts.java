package org.bidweave.optimise.choice;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What each term comes to in a choice.
final class Amounts {

    private record Place(int candidate, int place) {}

    private final Problem problem;
    private final Choice choice;
    private final Map<Integer, Map<Integer, Long>> value = new HashMap<>();
    private final Map<Place, Long> served = new HashMap<>();
    private final Map<Place, Long> worth = new HashMap<>();

    Amounts(Problem problem, Choice choice) {
        this.problem = problem;
        this.choice = choice;
        for (int share = 0; share < problem.shares().size(); share++) {
            keep(problem.shares().get(share), choice.value().get(share));
        }
        for (int number = 0; number < problem.work().size(); number++) {
            serve(problem.work().get(number), choice.people().get(number));
        }
    }

    /// Most keep nothing and serve nobody.
    private void keep(Share share, long pence) {
        if (pence != 0) {
            value.computeIfAbsent(share.candidate(), _ -> new TreeMap<>()).merge(share.lot(), pence, Long::sum);
        }
    }

    private void serve(Work work, long people) {
        if (people == 0) {
            return;
        }
        int who = problem.worker(work);
        served.merge(new Place(who, work.cell()), people, Long::sum);
        worth.merge(new Place(who, problem.lot(work)), Math.multiplyExact(people, problem.cells().get(work.cell()).price()), Long::sum);
    }

    long of(Term.Of of) {
        return switch (of) {
            case Term.Joins(int who) -> choice.members().contains(who) ? 1 : 0;
            case Term.Leads(int who) -> leads(who) ? 1 : 0;
            case Term.Delivers(int who, var lots) -> delivers(who, lots) ? 1 : 0;
            case Term.DeliversAsPartner(int who, var lots) -> !leads(who) && delivers(who, lots) ? 1 : 0;
            case Term.Value(int who, int lot) -> value(who, lot);
            case Term.ValueLeading(int who, int lot) -> leads(who) ? value(who, lot) : 0;
            case Term.MostValue(int who) -> mostValue(who);
            case Term.Serves(int who, int cell) -> served.getOrDefault(new Place(who, cell), 0L);
        };
    }

    private boolean leads(int who) {
        return choice.lead() == who;
    }

    private boolean delivers(int who, List<Integer> lots) {
        var kept = byLot(who);
        return !kept.isEmpty() && lots.stream().anyMatch(lot -> kept.getOrDefault(lot, 0L) > 0);
    }

    boolean deliversAnywhere(int who) {
        return valueOfAll(who) > 0;
    }

    long value(int who, int lot) {
        return byLot(who).getOrDefault(lot, 0L);
    }

    long valueOfAll(int who) {
        return sum(byLot(who).values());
    }

    /// In the lots of those that could be won together in which it keeps most.
    long mostValue(int who) {
        var all = byLot(who).values();
        return all.size() <= problem.mostWon() ? sum(all) : sum(all.stream().sorted(Comparator.reverseOrder()).limit(problem.mostWon()).toList());
    }

    private static long sum(Collection<Long> amounts) {
        long sum = 0;
        for (long amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    private Map<Integer, Long> byLot(int who) {
        return value.getOrDefault(who, Map.of());
    }

    /// Pence that the people whom it serves in a lot are worth.
    long worth(int who, int lot) {
        return worth.getOrDefault(new Place(who, lot), 0L);
    }
}
