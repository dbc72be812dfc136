package org.bidweave.optimise.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;

/// Ways to share out the money of one choice to the penny.
final class SharedOut {

    private record Place(int candidate, int lot) {}

    private final Problem problem;
    private final Choice given;
    private final List<Boolean> delivers;
    private final long rounding;
    private final List<Long> prices;

    /// `delivers` says which shares are to be anything at all; `rounding` is by how many pence a given lot may be wrong.
    SharedOut(Problem problem, Choice given, List<Boolean> delivers, long rounding) {
        this.problem = problem;
        this.given = given;
        this.delivers = delivers;
        this.rounding = rounding;
        prices = prices(problem, given.people());
    }

    /// Of the people who are served for each share.
    private static List<Long> prices(Problem problem, List<Long> people) {
        var prices = new HashMap<Place, Long>();
        for (int i = 0; i < people.size(); i++) {
            var work = problem.work().get(i);
            prices.merge(new Place(problem.worker(work), problem.lot(work)), people.get(i) * problem.cells().get(work.cell()).price(), Long::sum);
        }
        return problem.shares().stream().map(share -> prices.getOrDefault(new Place(share.candidate(), share.lot()), 0L)).toList();
    }

    Problem problem() {
        return problem;
    }

    /// Every partner what it usually would keep.
    List<Long> usual() {
        return withLead(IntStream.range(0, delivers.size()).mapToObj(this::natural).toList());
    }

    /// Every partner what it was given, within what it may keep, so that a lot that was given out is given out to the penny.
    List<Long> rounded() {
        var value = new ArrayList<>(withLead(given.value()));
        for (int lot = 0; lot < problem.lots().size(); lot++) {
            long lost = problem.lots().get(lot).value() - kept(lot, value);
            for (int share = 0; share < value.size() && lost != 0 && Math.abs(lost) <= rounding; share++) {
                if (delivers.get(share) && problem.shares().get(share).lot() == lot && problem.shares().get(share).candidate() != given.lead()) {
                    long with = asPartner(share, value.get(share) + lost);
                    lost -= with - value.get(share);
                    value.set(share, with);
                }
            }
        }
        return List.copyOf(value);
    }

    private long asPartner(int number, long amount) {
        long price = prices.get(number);
        return Math.clamp(amount, problem.shares().get(number).lowest(price), price + problem.shares().get(number).mostAbovePrice());
    }

    /// The same with what one partner usually would keep.
    List<Long> with(List<Long> value, int share) {
        var changed = new ArrayList<>(value);
        changed.set(share, natural(share));
        return withLead(changed);
    }

    /// The same with so much more of one share, at the lead's cost or at nobody's.
    Stream<List<Long>> nudged(List<Long> value, int share, long more) {
        var changed = new ArrayList<>(value);
        changed.set(share, value.get(share) + more);
        return delivers.get(share) ? Stream.of(withLead(changed), List.copyOf(changed)) : Stream.empty();
    }

    List<Integer> ofPartners() {
        return IntStream.range(0, delivers.size())
                .filter(i -> delivers.get(i) && problem.shares().get(i).candidate() != given.lead()).boxed().toList();
    }

    private long natural(int number) {
        return problem.shares().get(number).natural(prices.get(number));
    }

    /// Within what each may keep; the lead takes what is left of a lot.
    private List<Long> withLead(List<Long> amounts) {
        var value = new ArrayList<Long>();
        for (int i = 0; i < amounts.size(); i++) {
            value.add(delivers.get(i) ? asPartner(i, amounts.get(i)) : 0);
        }
        for (int i = 0; i < amounts.size(); i++) {
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
}
