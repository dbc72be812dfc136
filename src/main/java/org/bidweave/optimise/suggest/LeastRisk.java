package org.bidweave.optimise.suggest;

import java.util.Comparator;
import java.util.List;
import org.bidweave.check.Verdict;
import org.bidweave.optimise.choice.Goal;
import org.bidweave.optimise.choice.Reached;

/// The order of answers where the least risk is wanted. The search foresees some risks only; here every risk that the rules find counts, after
/// what is wanted before the least risk, and an exposure above the whole turnover weighs more than any other.
final class LeastRisk implements Comparator<Suggestion> {

    private static final Comparator<Suggestion> RISKS = Comparator.comparingInt((Suggestion one) -> one.overexposed().size())
            .thenComparingLong(one -> one.after().count(Verdict.RISK));

    static boolean wanted(Wishes wishes) {
        return wishes.goals().contains(Goal.FEWEST_RISKS);
    }

    @Override
    public int compare(Suggestion one, Suggestion other) {
        var ones = before(one);
        var others = before(other);
        for (int goal = 0; goal < ones.size(); goal++) {
            int difference = Long.compare(ones.get(goal).value(), others.get(goal).value());
            if (difference != 0) {
                return difference;
            }
        }
        return RISKS.compare(one, other);
    }

    private static List<Reached> before(Suggestion suggestion) {
        return suggestion.reached().stream().takeWhile(reached -> reached.goal() != Goal.FEWEST_RISKS).toList();
    }
}
