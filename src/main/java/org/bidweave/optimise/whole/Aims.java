package org.bidweave.optimise.whole;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.program.Sum;

/// What each goal counts, as a sum of variables. Money is in the program's unit.
final class Aims {

    private final Choosing choosing;
    private final Terms terms;
    private final Asking asking;

    Aims(Choosing choosing, Terms terms, Asking asking) {
        this.choosing = choosing;
        this.terms = terms;
        this.asking = asking;
    }

    /// Pence that one of what the sum counts stands for.
    double unit(Goal goal) {
        return switch (goal) {
            case LOWEST_COST, MOST_LOCAL, MOST_TO_SMALL -> choosing.unit;
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS, FEWEST_UNSERVED, FEWEST_MEMBERS, LEAST_CHANGE, LEAST_WORK_MOVED -> 1;
        };
    }

    Sum of(Goal goal) {
        return switch (goal) {
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_UNKNOWN, FEWEST_RISKS -> failing(goal);
            case FEWEST_UNSERVED -> unserved();
            case FEWEST_MEMBERS -> members();
            case LOWEST_COST -> cost();
            case MOST_LOCAL -> kept(Candidate::local);
            case MOST_TO_SMALL -> kept(Candidate::small);
            case LEAST_CHANGE -> change();
            case LEAST_WORK_MOVED -> moved();
        };
    }

    private Sum failing(Goal goal) {
        var sum = new Sum();
        for (int i = 0; i < asking.unmet.size(); i++) {
            sum.plus(goal.counts(choosing.problem.requirements().get(i).severity()) ? 1 : 0, asking.unmet.get(i));
        }
        for (int i = 0; i < choosing.in.size(); i++) {
            var candidate = choosing.problem.candidates().get(i);
            int partner = candidate.asPartner().of(goal);
            sum.plus(partner, choosing.in.get(i)).plus(candidate.asLead().of(goal) - partner, choosing.leads.get(i));
            int delivering = candidate.delivering().of(goal);
            if (delivering != 0) {
                sum.plus(delivering, terms.of(anywhere(i)));
            }
        }
        return sum;
    }

    private Sum unserved() {
        var sum = new Sum().plus(choosing.problem.cells().stream().mapToLong(cell -> cell.people()).sum());
        choosing.people.forEach(served -> sum.plus(-1, served));
        return sum;
    }

    private Sum members() {
        var sum = new Sum();
        choosing.in.forEach(member -> sum.plus(1, member));
        return sum;
    }

    private Sum cost() {
        var sum = new Sum();
        for (int i = 0; i < choosing.people.size(); i++) {
            sum.plus(choosing.problem.work().get(i).cost() / choosing.unit, choosing.people.get(i));
        }
        for (int i = 0; i < choosing.in.size(); i++) {
            sum.plus(choosing.problem.candidates().get(i).cost() / choosing.unit, choosing.in.get(i));
        }
        return sum;
    }

    private Sum kept(Predicate<Candidate> kind) {
        var sum = new Sum();
        for (int i = 0; i < choosing.value.size(); i++) {
            boolean counts = kind.test(choosing.problem.candidates().get(choosing.problem.shares().get(i).candidate()));
            sum.plus(counts ? -1 : 0, choosing.value.get(i));
        }
        return sum;
    }

    private Sum change() {
        var sum = new Sum();
        for (int i = 0; i < choosing.in.size(); i++) {
            change(sum, i, choosing.problem.candidates().get(i).now());
        }
        return sum;
    }

    private void change(Sum sum, int candidate, Candidate.Now now) {
        if (!now.there()) {
            sum.plus(1, choosing.in.get(candidate));
        } else {
            if (!now.otherwise()) {
                sum.plus(now.leads() ? 2 : 1).plus(-1, now.works() ? terms.of(anywhere(candidate)) : Sum.of(choosing.in.get(candidate)));
            }
            sum.plus(now.leads() ? -1 : 0, choosing.leads.get(candidate));
        }
    }

    private Term.Of anywhere(int candidate) {
        return new Term.Delivers(candidate, IntStream.range(0, choosing.problem.lots().size()).boxed().toList());
    }

    private Sum moved() {
        var sum = new Sum();
        for (var today : choosing.problem.today()) {
            var fewer = choosing.program.number((double) today.people());
            var served = Sum.of(fewer);
            today.work().forEach(work -> served.plus(1, choosing.people.get(work)));
            choosing.program.atLeast(served, (double) today.people());
            sum.plus(1, fewer);
        }
        return sum;
    }
}
