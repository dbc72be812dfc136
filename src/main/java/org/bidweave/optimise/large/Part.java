package org.bidweave.optimise.large;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Candidate;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Requirement;
import org.bidweave.optimise.choice.Row;
import org.bidweave.optimise.choice.Term;
import org.bidweave.optimise.choice.Today;
import org.bidweave.optimise.choice.Together;

/// The same problem with some of the candidates only. Lots, cells and requirements keep their numbers.
final class Part {

    private final Problem whole;
    private final List<Integer> candidates;
    private final List<Integer> work;
    private final List<Integer> shares;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Problem problem;
    private final boolean allIn;

    /// Where `allIn`, all of them are to be members.
    Part(Problem whole, NavigableSet<Integer> chosen, boolean allIn) {
        this.allIn = allIn;
        this.whole = whole;
        candidates = List.copyOf(chosen);
        candidates.forEach(candidate -> numbers.put(candidate, numbers.size()));
        work = IntStream.range(0, whole.work().size()).filter(i -> chosen.contains(whole.worker(whole.work().get(i)))).boxed().toList();
        shares = IntStream.range(0, whole.shares().size()).filter(i -> chosen.contains(whole.shares().get(i).candidate())).boxed().toList();
        problem = made();
    }

    Problem problem() {
        return problem;
    }

    private Problem made() {
        var pools = IntStream.range(0, whole.pools().size()).filter(i -> numbers.containsKey(whole.pools().get(i).candidate())).boxed().toList();
        var poolNumbers = new HashMap<Integer, Integer>();
        pools.forEach(pool -> poolNumbers.put(pool, poolNumbers.size()));
        return new Problem(
                candidates.stream().map(whole.candidates()::get).map(one -> allIn ? one.withPin(Candidate.Pin.IN) : one).toList(),
                whole.lots(),
                whole.cells(),
                pools.stream().map(whole.pools()::get).map(pool -> pool.of(number(pool.candidate()))).toList(),
                work.stream().map(whole.work()::get).map(one -> one.from(poolNumbers.getOrDefault(one.pool(), -1))).toList(),
                shares.stream().map(whole.shares()::get).map(share -> share.of(number(share.candidate()))).toList(),
                whole.requirements().stream().map(this::requirement).toList(),
                whole.together().stream().map(this::together).toList(),
                whole.today().stream().map(this::today).toList(),
                whole.mostWon(),
                whole.mostMembers(),
                whole.goals());
    }

    private int number(int candidate) {
        return numbers.getOrDefault(candidate, -1);
    }

    private Requirement requirement(Requirement asked) {
        return new Requirement(asked.severity(), asked.rows().stream().map(row -> new Row(row.terms().stream()
                .filter(term -> numbers.containsKey(term.of().candidate()))
                .map(term -> new Term(term.times(), term.of().by(number(term.of().candidate())))).toList(), row.least())).toList(), asked.unlessUnmet());
    }

    private Together together(Together rule) {
        return new Together(rule.candidates().stream().filter(numbers::containsKey).map(this::number).toList(), rule.least(), rule.most());
    }

    private Today today(Today served) {
        return new Today(served.people(), served.work().stream().map(work::indexOf).filter(number -> number >= 0).toList());
    }

    /// What was chosen in the whole of these, in the part's numbers.
    Choice part(Choice chosen) {
        return new Choice(new TreeSet<>(chosen.members().stream().map(this::number).toList()), number(chosen.lead()),
                work.stream().map(chosen.people()::get).toList(), shares.stream().map(chosen.value()::get).toList());
    }

    /// What was chosen in the part, in the whole's numbers.
    Choice whole(Choice chosen) {
        var people = new ArrayList<>(Collections.nCopies(whole.work().size(), 0L));
        var value = new ArrayList<>(Collections.nCopies(whole.shares().size(), 0L));
        IntStream.range(0, work.size()).forEach(i -> people.set(work.get(i), chosen.people().get(i)));
        IntStream.range(0, shares.size()).forEach(i -> value.set(shares.get(i), chosen.value().get(i)));
        return new Choice(new TreeSet<>(chosen.members().stream().map(candidates::get).toList()), candidates.get(chosen.lead()), people, value);
    }
}
