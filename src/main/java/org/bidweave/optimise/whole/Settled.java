package org.bidweave.optimise.whole;

import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Tally;

/// What the program found, to the penny. Members keep what they usually would and the lead the rest, where that is as good; else what the
/// program gave them, rounded.
record Settled(Choice choice, Tally tally) {

    /// Empty where rounding breaks what always holds.
    static Optional<Settled> of(Choosing found) {
        var members = new TreeSet<>(IntStream.range(0, found.in.size()).filter(i -> yes(found.in.get(i))).boxed().toList());
        int lead = IntStream.range(0, found.leads.size()).filter(i -> yes(found.leads.get(i))).findFirst().orElse(-1);
        var people = found.people.stream().map(served -> Math.round(served.solutionValue())).toList();
        var delivers = found.delivers.stream().map(Settled::yes).toList();
        var given = found.value.stream().map(value -> Math.round(value.solutionValue() * found.unit)).toList();
        var money = new Money(found.problem, new Choice(members, lead, people, given), delivers);
        return Stream.of(money.usual(), money.rounded(), given)
                .map(value -> new Choice(members, lead, people, value))
                .map(choice -> new Settled(choice, Tally.of(found.problem, choice)))
                .filter(settled -> settled.tally.possible())
                .reduce((one, other) -> other.tally.against(one.tally) < 0 ? other : one);
    }

    private static boolean yes(MPVariable variable) {
        return variable.solutionValue() > 0.5;
    }

    /// Ways to share out the money of one choice.
    private record Money(Problem problem, Choice given, List<Boolean> delivers) {

        List<Long> usual() {
            return withLead(share -> problem.shares().get(share).natural(price(share)));
        }

        List<Long> rounded() {
            return withLead(share -> given.value().get(share));
        }

        private interface Amount {
            long of(int share);
        }

        /// Within what each may keep; the lead takes what is left of a lot.
        private List<Long> withLead(Amount amount) {
            var value = new ArrayList<Long>();
            for (int i = 0; i < problem.shares().size(); i++) {
                var share = problem.shares().get(i);
                long price = price(i);
                value.add(delivers.get(i) ? Math.clamp(amount.of(i), share.lowest(price), price + share.mostAbovePrice()) : 0);
            }
            for (int i = 0; i < problem.shares().size(); i++) {
                var share = problem.shares().get(i);
                if (share.candidate() == given.lead() && delivers.get(i)) {
                    value.set(i, 0L);
                    value.set(i, Math.max(0, problem.lots().get(share.lot()).value() - kept(share.lot(), value)));
                }
            }
            return value;
        }

        private long kept(int lot, List<Long> value) {
            return IntStream.range(0, value.size()).filter(i -> problem.shares().get(i).lot() == lot).mapToLong(value::get).sum();
        }

        private long price(int number) {
            var share = problem.shares().get(number);
            return IntStream.range(0, problem.work().size())
                    .filter(i -> problem.worker(problem.work().get(i)) == share.candidate() && problem.lot(problem.work().get(i)) == share.lot())
                    .mapToLong(i -> given.people().get(i) * problem.cells().get(problem.work().get(i).cell()).price()).sum();
        }
    }
}
