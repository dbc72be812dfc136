package org.bidweave.optimise.large;

import com.google.ortools.linearsolver.MPVariable;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.program.Sum;

/// What is asked but people, as rows over who is in and who leads. Whatever helps is counted at its most and whatever harms at its least.
final class Requirements {

    /// Money is counted in so many pence that factors stay small.
    private static final long PENCE_IN_LARGEST = 1_000_000;

    private final Selecting selecting;

    Requirements(Selecting selecting) {
        this.selecting = selecting;
    }

    void add() {
        var problem = selecting.problem;
        for (int number = 0; number < problem.requirements().size(); number++) {
            var requirement = problem.requirements().get(number);
            if (problem.goals().stream().anyMatch(goal -> goal.counts(requirement.severity()))) {
                for (var row : requirement.rows()) {
                    if (Demand.cell(row).isEmpty()) {
                        row(number, requirement, row);
                    }
                }
            }
        }
    }

    private void row(int number, Requirement requirement, Row row) {
        long unit = Math.max(1, Math.abs(row.least()) / PENCE_IN_LARGEST);
        long least = Math.floorDiv(row.least(), unit);
        boolean helpsOnly = row.terms().stream().allMatch(term -> term.times() > 0);
        var sum = new Sum();
        for (var term : row.terms()) {
            add(sum, term, unit, helpsOnly ? least : Long.MAX_VALUE);
        }
        double missing = least - sum.lowest();
        if (missing > 0) {
            sum.plus(missing, selecting.unmet.get(number));
            if (requirement.unlessUnmet() != Requirement.ALWAYS) {
                sum.plus(missing, selecting.unmet.get(requirement.unlessUnmet()));
            }
            selecting.program.atLeast(sum, (double) least);
        }
    }

    private void add(Sum sum, Term term, long unit, long enough) {
        int who = term.of().candidate();
        var most = selecting.most;
        switch (term.of()) {
            case Term.Joins _ -> add(sum, term.times(), selecting.in.get(who), unit, enough);
            case Term.Leads _ -> add(sum, term.times(), selecting.leads.get(who), unit, enough);
            case Term.Delivers(_, var lots) -> add(sum, helping(term, most.delivers(who, lots) ? 1 : 0), selecting.in.get(who), unit, enough);
            case Term.DeliversAsPartner(_, var lots) -> {
                long as = Math.min(helping(term, most.delivers(who, lots) ? 1 : 0), enough);
                add(sum, as, selecting.in.get(who), unit, enough);
                add(sum, -as, selecting.leads.get(who), unit, enough);
            }
            case Term.Value(_, int lot) -> {
                long partner = helping(term, most.valueAsPartner(who, lot));
                add(sum, partner, selecting.in.get(who), unit, enough);
                add(sum, helping(term, most.valueLeading(who, lot)) - partner, selecting.leads.get(who), unit, enough);
            }
            case Term.ValueLeading(_, int lot) -> add(sum, helping(term, most.valueLeading(who, lot)), selecting.leads.get(who), unit, enough);
            case Term.MostValue _ -> { }
            case Term.Serves(_, int cell) -> add(sum, helping(term, most.served(who, cell)), selecting.in.get(who), unit, enough);
        }
    }

    private static long helping(Term term, long most) {
        return Math.max(0, Math.multiplyExact(term.times(), most));
    }

    private static void add(Sum sum, long times, MPVariable variable, long unit, long enough) {
        sum.plus(Math.min(Math.ceilDiv(times, unit), enough), variable);
    }
}
