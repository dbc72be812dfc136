package org.bidweave.optimise.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.optimise.choice.Choice;
import org.bidweave.optimise.choice.Problem;

/// Ways to share out the money of one choice to the penny. `delivers` says which shares are to be anything at all.
/// `rounding` is by how many pence a given lot may be wrong.
record SharedOut(Problem problem, Choice given, List<Boolean> delivers, long rounding) {

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
        long price = price(number);
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
        return problem.shares().get(number).natural(price(number));
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

    private long price(int number) {
        var share = problem.shares().get(number);
        return IntStream.range(0, problem.work().size())
                .filter(i -> given.people().get(i) > 0)
                .filter(i -> problem.worker(problem.work().get(i)) == share.candidate() && problem.lot(problem.work().get(i)) == share.lot())
                .mapToLong(i -> given.people().get(i) * problem.cells().get(problem.work().get(i).cell()).price()).sum();
    }
}
