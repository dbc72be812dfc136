package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Tally;
import org.bidweave.optimise.choice.Term;

/// What the program found, to the penny. Members keep what they usually would and the lead the rest, wherever that is as good; else what the
/// program gave them, rounded.
record Settled(Choice choice, Tally tally) {

    /// Empty where rounding breaks what always holds.
    static Optional<Settled> of(Choosing found) {
        var members = new TreeSet<>(IntStream.range(0, found.in.size()).filter(i -> yes(found.in.get(i))).boxed().toList());
        int lead = IntStream.range(0, found.leads.size()).filter(i -> yes(found.leads.get(i))).findFirst().orElse(-1);
        var people = found.people.stream().map(served -> Math.round(served.solutionValue())).toList();
        var given = found.value.stream().map(value -> Math.round(value.solutionValue() * found.unit)).toList();
        var shares = new SharedOut(found.problem, new Choice(members, lead, people, given), found.delivers.stream().map(Settled::yes).toList(), (long) found.unit);
        return Stream.of(shares.usual(), shares.rounded(), given)
                .map(value -> of(found.problem, new Choice(members, lead, people, value)))
                .filter(settled -> settled.tally.possible())
                .map(settled -> nudged(settled, shares, found))
                .reduce((one, other) -> other.tally.against(one.tally) < 0 ? other : one)
                .map(settled -> usualWherePossible(settled, shares, found.problem));
    }

    private static Settled of(Problem problem, Choice choice) {
        return new Settled(choice, Tally.of(problem, choice));
    }

    /// Rounding may miss a requirement by pennies: a little more or less is tried of each share that counts in one that is not met.
    private static Settled nudged(Settled settled, SharedOut shares, Choosing found) {
        var best = settled;
        for (long by = 1; by <= found.unit; by *= 10) {
            for (int share : best.sharesThatMiss(found.problem)) {
                best = better(better(best, shares, share, by), shares, share, -by);
            }
        }
        return best;
    }

    /// Those that count in what is not met. The lead's follow from all others.
    private List<Integer> sharesThatMiss(Problem problem) {
        var whose = tally.unmet().stream().flatMap(number -> problem.requirements().get(number).rows().stream())
                .flatMap(row -> row.terms().stream()).filter(Term::countsMoney).map(term -> term.of().candidate()).collect(Collectors.toSet());
        return IntStream.range(0, problem.shares().size())
                .filter(share -> whose.contains(choice.lead()) || whose.contains(problem.shares().get(share).candidate())).boxed().toList();
    }

    private static Settled better(Settled settled, SharedOut shares, int share, long more) {
        var choice = settled.choice;
        return shares.nudged(choice.value(), share, more)
                .map(value -> of(shares.problem(), new Choice(choice.members(), choice.lead(), choice.people(), value)))
                .filter(next -> next.tally.possible() && next.tally.against(settled.tally) < 0)
                .findFirst().orElse(settled);
    }

    /// Share by share, so that only what has to differ does.
    private static Settled usualWherePossible(Settled settled, SharedOut shares, Problem problem) {
        var best = settled;
        for (int share : shares.ofPartners()) {
            var choice = best.choice;
            var next = of(problem, new Choice(choice.members(), choice.lead(), choice.people(), shares.with(choice.value(), share)));
            best = next.tally.possible() && next.tally.against(best.tally) <= 0 ? next : best;
        }
        return best;
    }

    private static boolean yes(MPVariable variable) {
        return variable.solutionValue() > 0.5;
    }
}
