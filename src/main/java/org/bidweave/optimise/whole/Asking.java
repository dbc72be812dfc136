package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.program.Sum;

/// The requirements as rows, each with a variable that says that it is not met and then lets its rows go.
final class Asking {

    private final Choosing choosing;
    private final Terms terms;
    final List<MPVariable> unmet = new ArrayList<>();

    Asking(Choosing choosing, Terms terms) {
        this.choosing = choosing;
        this.terms = terms;
        choosing.problem.requirements().forEach(_ -> unmet.add(choosing.program.yesNo()));
        for (int number = 0; number < unmet.size(); number++) {
            var requirement = choosing.problem.requirements().get(number);
            if (!matters(requirement)) {
                continue;
            }
            for (var row : requirement.rows()) {
                row(requirement, row, unmet.get(number));
            }
        }
    }

    /// Whether any goal counts it.
    private boolean matters(Requirement requirement) {
        return choosing.problem.goals().stream().anyMatch(goal -> goal.counts(requirement.severity()));
    }

    private void row(Requirement requirement, Row row, MPVariable failing) {
        boolean money = row.terms().stream().anyMatch(term -> Terms.money(term.of()));
        double unit = money ? choosing.unit : 1;
        var sum = new Sum();
        for (var term : clipped(row)) {
            sum.plus(Terms.money(term.of()) ? term.times() : term.times() / unit, terms.of(term.of()));
        }
        double least = row.least() / unit;
        double missing = least - sum.lowest();
        if (missing <= 0) {
            return;
        }
        sum.plus(missing, failing);
        if (requirement.unlessUnmet() != Requirement.ALWAYS) {
            sum.plus(missing, unmet.get(requirement.unlessUnmet()));
        }
        choosing.program.atLeast(sum, least);
    }

    /// No yes or no need count more than all that is asked, where everything counts for it.
    private static List<Term> clipped(Row row) {
        return row.terms().stream().anyMatch(term -> term.times() < 0) ? row.terms()
                : row.terms().stream().map(term -> Terms.yesNo(term.of()) ? new Term(Math.min(term.times(), Math.max(0, row.least())), term.of()) : term).toList();
    }
}
