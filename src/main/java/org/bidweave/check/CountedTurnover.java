package org.bidweave.check;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.LotId;
import org.bidweave.model.Role;
import org.jspecify.annotations.Nullable;

/// Whose turnover counts for lots won together, `G(x)`, and what it comes to. Built up lot by lot, as there may be thousands of
/// combinations.
final class CountedTurnover {

    private record Sum(BitSet who, @Nullable Fraction turnover) {}

    private final List<Participant> participants;
    private final Function<Participant, @Nullable Fraction> turnover;
    private final Sum always;
    private final Map<LotId, BitSet> byLot = new HashMap<>();
    private final Map<LotSet, Sum> sums = new ConcurrentHashMap<>();
    private final Map<LotId, Optional<Fraction>> weights = new ConcurrentHashMap<>();

    CountedTurnover(List<Participant> participants, List<LotId> lots, Function<Participant, @Nullable Fraction> turnover) {
        this.participants = participants;
        this.turnover = turnover;
        always = plus(new Sum(new BitSet(), Fraction.ZERO), positions(CountedTurnover::alwaysCounts));
        lots.forEach(lot -> byLot.put(lot, positions(p -> bound(p) && p.delivers(lot))));
    }

    List<Participant> who(LotSet lots) {
        return sum(lots).who.stream().mapToObj(participants::get).toList();
    }

    /// `null` where the turnover of one of them is not known, or where there is nobody to count.
    @Nullable Fraction of(LotSet lots) {
        return participants.isEmpty() ? null : sum(lots).turnover;
    }

    /// Turnover times value kept, lot by lot: no one's part in a lot depends on which others are won.
    @Nullable Fraction weighted(LotSet lots) {
        if (participants.isEmpty()) {
            return null;
        }
        var sum = Fraction.ZERO;
        for (var lot : lots.ids()) {
            var own = weights.computeIfAbsent(lot, this::weight).orElse(null);
            if (own == null) {
                return null;
            }
            sum = sum.plus(own);
        }
        return sum;
    }

    private Optional<Fraction> weight(LotId lot) {
        var sum = Fraction.ZERO;
        for (var participant : participants) {
            if (participant.delivers(lot) && (participant.isLead() || bound(participant))) {
                var own = turnover.apply(participant);
                if (own == null) {
                    return Optional.empty();
                }
                sum = sum.plus(own.times(participant.share(lot).exact()));
            }
        }
        return Optional.of(sum);
    }

    private Sum sum(LotSet lots) {
        var rest = lots.rest();
        if (rest.isEmpty()) {
            return always;
        }
        var known = sums.get(lots);
        if (known != null) {
            return known;
        }
        var sum = plus(sum(rest.get()), byLot.getOrDefault(lots.ids().getLast(), new BitSet()));
        sums.put(lots, sum);
        return sum;
    }

    private Sum plus(Sum sum, BitSet more) {
        var fresh = (BitSet) more.clone();
        fresh.andNot(sum.who);
        if (fresh.isEmpty()) {
            return sum;
        }
        var who = (BitSet) sum.who.clone();
        who.or(fresh);
        var total = sum.turnover;
        for (int next = fresh.nextSetBit(0); next >= 0 && total != null; next = fresh.nextSetBit(next + 1)) {
            var own = turnover.apply(participants.get(next));
            total = own == null ? null : total.plus(own);
        }
        return new Sum(who, total);
    }

    private BitSet positions(Function<Participant, Boolean> which) {
        var positions = new BitSet();
        IntStream.range(0, participants.size()).filter(i -> which.apply(participants.get(i))).forEach(positions::set);
        return positions;
    }

    /// The lead counts whatever it keeps, and so does whoever guarantees.
    static boolean alwaysCounts(Participant participant) {
        return participant.isLead() || (bound(participant) && guarantees(participant));
    }

    static boolean bound(Participant participant) {
        var reliance = participant.member().reliance();
        return reliance.financial() && reliance.binding() != Binding.NONE;
    }

    private static boolean guarantees(Participant participant) {
        return participant.member().role() == Role.GUARANTOR || participant.member().reliance().binding() == Binding.GUARANTEES;
    }
}
