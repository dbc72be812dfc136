package org.bidweave.optimise.whole;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Term;

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
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_RISKS, FEWEST_UNKNOWN, FEWEST_UNSERVED, FEWEST_MEMBERS, LEAST_CHANGE, LEAST_WORK_MOVED -> 1;
        };
    }

    Sum of(Goal goal) {
        return switch (goal) {
            case FEWEST_BLOCKERS, FEWEST_GAPS, FEWEST_RISKS -> failing(goal);
            case FEWEST_UNKNOWN -> unknown();
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
                var anywhere = new Term.Delivers(i, IntStream.range(0, choosing.problem.lots().size()).boxed().toList());
                sum.plus(delivering, terms.of(anywhere));
            }
        }
        return sum;
    }

    private Sum unknown() {
        var sum = new Sum();
        for (int i = 0; i < choosing.in.size(); i++) {
            sum.plus(choosing.problem.candidates().get(i).unknown(), choosing.in.get(i));
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
            switch (choosing.problem.candidates().get(i).now()) {
                case OUT -> sum.plus(1, choosing.in.get(i));
                case PARTNER -> sum.plus(1).plus(-1, choosing.in.get(i));
                case LEAD -> sum.plus(2).plus(-1, choosing.in.get(i)).plus(-1, choosing.leads.get(i));
            }
        }
        return sum;
    }

    private Sum moved() {
        var sum = new Sum();
        for (int i = 0; i < choosing.people.size(); i++) {
            long now = choosing.problem.work().get(i).now();
            if (now > 0) {
                var fewer = choosing.program.number((double) now);
                choosing.program.atLeast(Sum.of(fewer).plus(1, choosing.people.get(i)), (double) now);
                sum.plus(1, fewer);
            }
        }
        return sum;
    }
}
