package org.bidweave.optimise.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Fraction;

/// What a choice breaks that always holds, in words for whoever mends a solver.
final class Breaches {

    private final Problem problem;
    private final Choice choice;
    private final Amounts amounts;
    private final List<String> broken = new ArrayList<>();

    Breaches(Problem problem, Choice choice, Amounts amounts) {
        this.problem = problem;
        this.choice = choice;
        this.amounts = amounts;
    }

    List<String> broken() {
        members();
        together();
        shares();
        lots();
        cells();
        pools();
        return List.copyOf(broken);
    }

    private void hold(boolean holds, String what, int number) {
        if (!holds) {
            broken.add(what + " " + number);
        }
    }

    private void members() {
        hold(choice.members().contains(choice.lead()) && problem.candidates().get(choice.lead()).mayLead(), "lead", choice.lead());
        hold(choice.members().size() <= problem.mostMembers(), "more members than", problem.mostMembers());
        for (int i = 0; i < problem.candidates().size(); i++) {
            var candidate = problem.candidates().get(i);
            boolean in = choice.members().contains(i);
            hold(candidate.pin() == Candidate.Pin.FREE || in == (candidate.pin() == Candidate.Pin.IN), "pin of", i);
            hold(in || amounts.valueOfAll(i) == 0, "value for somebody outside:", i);
            hold(!in || amounts.valueOfAll(i) >= candidate.least(), "too little value for", i);
            hold(amounts.mostValue(i) <= candidate.most(), "too much value for", i);
        }
    }

    private void together() {
        for (int i = 0; i < problem.together().size(); i++) {
            var rule = problem.together().get(i);
            long in = rule.candidates().stream().filter(choice.members()::contains).count();
            hold(in >= rule.least() && in <= rule.most(), "together", i);
        }
    }

    private void shares() {
        for (int i = 0; i < problem.shares().size(); i++) {
            var share = problem.shares().get(i);
            long value = choice.value().get(i);
            long price = amounts.worth(share.candidate(), share.lot());
            boolean lead = choice.lead() == share.candidate();
            hold(value == 0 ? price == 0 : value >= share.lowest(price), "too little in share", i);
            hold(value == 0 || lead || value <= price + share.mostAbovePrice(), "too much in share", i);
        }
    }

    private void lots() {
        var kept = new long[problem.lots().size()];
        for (int i = 0; i < problem.shares().size(); i++) {
            kept[problem.shares().get(i).lot()] += choice.value().get(i);
        }
        for (int lot = 0; lot < kept.length; lot++) {
            hold(kept[lot] <= problem.lots().get(lot).value(), "more than the value of lot", lot);
        }
    }

    private void cells() {
        var served = new long[problem.cells().size()];
        for (int i = 0; i < problem.work().size(); i++) {
            served[problem.work().get(i).cell()] += choice.people().get(i);
        }
        for (int cell = 0; cell < served.length; cell++) {
            hold(served[cell] <= problem.cells().get(cell).people(), "more people than asked in cell", cell);
        }
    }

    private void pools() {
        var taken = new HashMap<Integer, Map<Integer, Fraction>>();
        for (int i = 0; i < problem.work().size(); i++) {
            long people = choice.people().get(i);
            if (people != 0) {
                var work = problem.work().get(i);
                hold(people > 0, "people of work", i);
                hold(amounts.value(problem.worker(work), problem.lot(work)) > 0, "work without a share:", i);
                taken.computeIfAbsent(work.pool(), _ -> new HashMap<>()).merge(problem.lot(work), staff(work, people), Fraction::plus);
            }
        }
        taken.forEach((pool, byLot) -> hold(Fraction.of(problem.pools().get(pool).units()).atLeast(
                byLot.values().stream().sorted(Comparator.reverseOrder()).limit(problem.mostWon()).reduce(Fraction.ZERO, Fraction::plus)),
                "staff of pool", pool));
    }

    private Fraction staff(Work work, long people) {
        return problem.pools().get(work.pool()).whole() ? Fraction.of(work.staff(people))
                : Fraction.of(Math.multiplyExact(people, work.units())).dividedBy(Fraction.of(work.people()));
    }
}
