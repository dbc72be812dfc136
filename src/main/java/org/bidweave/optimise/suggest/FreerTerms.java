package org.bidweave.optimise.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bidweave.optimise.choice.Effort;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Solver;
import org.bidweave.optimise.choice.Watch;

/// Whether less would fail if partners were paid on other terms than the usual ones, which no rule asks for.
record FreerTerms(Solver solver, Effort effort, Watch watch) {

    private static final Comparator<Selection> FAILS = Comparator.comparingLong((Selection one) -> one.value(Goal.FEWEST_BLOCKERS))
            .thenComparingLong(one -> one.value(Goal.FEWEST_GAPS));

    /// Empty where the usual terms cost no blocker and no gap.
    Optional<Posed> instead(Posed posed, Selection found) {
        return posed.terms() == PayTerms.USUAL && found.value(Goal.FEWEST_BLOCKERS) + found.value(Goal.FEWEST_GAPS) > 0
                ? Optional.of(posed.free()).filter(freed -> failsLess(freed, found))
                : Optional.empty();
    }

    private boolean failsLess(Posed freed, Selection found) {
        var goals = List.of(Goal.FEWEST_BLOCKERS, Goal.FEWEST_GAPS);
        return solver.solve(freed.problem().withGoals(goals), effort, watch) instanceof Selection other && FAILS.compare(other, found) < 0;
    }
}
