package org.bidweave.optimise.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tries everything that could be chosen in a small problem.
public final class EveryChoice {

    private final Problem problem;
    private final long step;
    private final List<Long> people = new ArrayList<>();
    private final List<Long> value = new ArrayList<>();
    private @Nullable Tally best;

    private EveryChoice(Problem problem, long step) {
        this.problem = problem;
        this.step = step;
    }

    /// The best there is; empty where nothing keeps what always holds.
    public static Optional<Tally> best(Problem problem) {
        return best(problem, 1);
    }

    /// The best of those in which everybody keeps a multiple of so many pence.
    public static Optional<Tally> best(Problem problem, long step) {
        var every = new EveryChoice(problem, step);
        every.people(0);
        return Optional.ofNullable(every.best);
    }

    private void people(int work) {
        if (work == problem.work().size()) {
            value(0);
            return;
        }
        for (long served = 0; served <= problem.cells().get(problem.work().get(work).cell()).people(); served++) {
            people.add(served);
            people(work + 1);
            people.removeLast();
        }
    }

    private void value(int share) {
        if (share == problem.shares().size()) {
            members();
            return;
        }
        for (long kept = 0; kept <= problem.lots().get(problem.shares().get(share).lot()).value(); kept += step) {
            value.add(kept);
            if (fits(problem.shares().get(share).lot())) {
                value(share + 1);
            }
            value.removeLast();
        }
    }

    private boolean fits(int lot) {
        return IntStream.range(0, value.size()).filter(i -> problem.shares().get(i).lot() == lot).mapToLong(value::get).sum()
                <= problem.lots().get(lot).value();
    }

    private void members() {
        for (int set = 1; set < 1 << problem.candidates().size(); set++) {
            var members = new TreeSet<Integer>();
            for (int i = 0; i < problem.candidates().size(); i++) {
                if ((set >> i & 1) == 1) {
                    members.add(i);
                }
            }
            members.forEach(lead -> look(new Choice(members, lead, people, value)));
        }
    }

    private void look(Choice choice) {
        var tally = Tally.of(problem, choice);
        if (tally.possible() && (best == null || tally.against(best) < 0)) {
            best = tally;
        }
    }
}
