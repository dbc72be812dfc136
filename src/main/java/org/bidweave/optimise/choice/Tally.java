package org.bidweave.optimise.choice;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/// What a choice comes to, in exact whole numbers: what it breaks that always holds, the requirements it does not meet, and each goal.
public record Tally(List<String> broken, List<Integer> unmet, List<Long> goals) {

    public Tally {
        broken = List.copyOf(broken);
        unmet = List.copyOf(unmet);
        goals = List.copyOf(goals);
    }

    public static Tally of(Problem problem, Choice choice) {
        var amounts = new Amounts(problem, choice);
        var unmet = unmet(problem, amounts);
        var scores = new Scores(problem, choice, amounts, unmet);
        return new Tally(new Breaches(problem, choice, amounts).broken(), unmet, problem.goals().stream().map(scores::of).toList());
    }

    /// Whether all that always holds does.
    public boolean possible() {
        return broken.isEmpty();
    }

    /// Below nought where this is better by the first goal in which both differ.
    public int against(Tally other) {
        return Objects.compare(goals, other.goals, (one, two) -> {
            for (int goal = 0; goal < one.size(); goal++) {
                int difference = Long.compare(one.get(goal), two.get(goal));
                if (difference != 0) {
                    return difference;
                }
            }
            return 0;
        });
    }

    private static List<Integer> unmet(Problem problem, Amounts amounts) {
        var failed = new BitSet();
        for (int number = 0; number < problem.requirements().size(); number++) {
            failed.set(number, !holds(problem.requirements().get(number).rows(), amounts));
        }
        return failed.stream().filter(number -> counts(problem.requirements().get(number), failed)).boxed().toList();
    }

    private static boolean counts(Requirement requirement, BitSet failed) {
        return requirement.unlessUnmet() == Requirement.ALWAYS || !failed.get(requirement.unlessUnmet());
    }

    private static boolean holds(List<Row> rows, Amounts amounts) {
        for (var row : rows) {
            if (!holds(row, amounts)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Row row, Amounts amounts) {
        var sum = BigInteger.ZERO;
        for (var term : row.terms()) {
            long amount = amounts.of(term.of());
            sum = amount == 0 ? sum : sum.add(BigInteger.valueOf(term.times()).multiply(BigInteger.valueOf(amount)));
        }
        return sum.compareTo(BigInteger.valueOf(row.least())) >= 0;
    }
}
