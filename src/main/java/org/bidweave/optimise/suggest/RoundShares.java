package org.bidweave.optimise.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Selection;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.choice.Tally;

/// Shares as one would offer them: whole hundreds of pounds, whole pounds where they are small, as far as nothing asked becomes worse by that. The
/// lead keeps what is left of each lot, and what has been agreed stays. A share may then be less than a hundred pounds below the price of its people.
record RoundShares(Posed posed, Problem lenient, Selection exact) {

    private static final long POUND = 100;
    private static final long HUNDREDS = 100 * POUND;
    private static final long LARGE = 10_000 * POUND;

    static Selection of(Posed posed, Selection exact) {
        var choice = new RoundShares(posed, lenient(posed.problem()), exact).choice();
        return new Selection(choice, exact.unmet(), exact.reached());
    }

    /// What all partners were rounded by, the lead has to bear.
    static Problem lenient(Problem problem) {
        long all = HUNDREDS * problem.shares().size();
        return problem.withShares(problem.shares().stream()
                .map(share -> new Share(share.candidate(), share.lot(), share.least(), Math.min(0, share.usual()) - all, 0, Math.max(0, share.usual()) + share.more(), share.modest()))
                .toList());
    }

    private Choice choice() {
        var tally = Tally.of(lenient, exact.choice());
        var rounded = exact.choice();
        for (int share = 0; share < rounded.value().size(); share++) {
            rounded = rounded(rounded, share, tally).orElse(rounded);
        }
        return rounded;
    }

    private Optional<Choice> rounded(Choice choice, int share, Tally before) {
        int lead = leads(share, choice).orElse(share);
        long pence = choice.value().get(share);
        return lead == share || pence == 0 || agreed(share, pence) ? Optional.empty()
                : amounts(pence).mapToObj(amount -> with(choice, share, lead, amount)).filter(changed -> asGood(changed, before)).findFirst();
    }

    /// The lead's share of the same lot.
    private OptionalInt leads(int share, Choice choice) {
        var shares = posed.problem().shares();
        return IntStream.range(0, shares.size())
                .filter(i -> shares.get(i).candidate() == choice.lead() && shares.get(i).lot() == shares.get(share).lot() && choice.value().get(i) > 0).findFirst();
    }

    private boolean agreed(int share, long pence) {
        var one = posed.problem().shares().get(share);
        var had = posed.options().get(one.candidate()).member().shares().get(posed.lots().get(one.lot()).id());
        return had != null && Pence.down(had) == pence;
    }

    /// The nearest hundred first.
    private static LongStream amounts(long pence) {
        var pounds = LongStream.of(nearest(pence, POUND), down(pence, POUND), up(pence, POUND));
        return pence < LARGE ? pounds : LongStream.concat(LongStream.of(nearest(pence, HUNDREDS), down(pence, HUNDREDS), up(pence, HUNDREDS)), pounds);
    }

    private static long nearest(long pence, long step) {
        return down(pence + step / 2, step);
    }

    private static long down(long pence, long step) {
        return pence / step * step;
    }

    private static long up(long pence, long step) {
        return down(pence + step - 1, step);
    }

    private static Choice with(Choice choice, int share, int lead, long amount) {
        List<Long> value = new ArrayList<>(choice.value());
        value.set(lead, value.get(lead) + value.get(share) - amount);
        value.set(share, amount);
        return new Choice(choice.members(), choice.lead(), choice.people(), value);
    }

    private boolean asGood(Choice changed, Tally before) {
        var after = Tally.of(lenient, changed);
        return changed.value().stream().allMatch(pence -> pence >= 0) && after.possible() && before.unmet().containsAll(after.unmet())
                && IntStream.range(0, before.goals().size()).allMatch(goal -> after.goals().get(goal) <= before.goals().get(goal));
    }
}
