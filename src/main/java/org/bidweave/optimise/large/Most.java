package org.bidweave.optimise.large;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.bidweave.optimise.choice.Problem;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.choice.Work;

/// The most that each candidate could bring if nobody else were there. Rounded up wherever it is rounded, so that no consortium can do more.
final class Most {

    private record Place(int candidate, int lot) {}

    private final Problem problem;
    private final List<List<Work>> work;
    private final Map<Place, Share> shares = new HashMap<>();
    private final Map<Integer, Long> belowPrice = new HashMap<>();
    private final boolean allWon;

    Most(Problem problem) {
        this.problem = problem;
        allWon = problem.mostWon() >= problem.lots().size();
        problem.shares().forEach(share -> {
            shares.put(new Place(share.candidate(), share.lot()), share);
            belowPrice.merge(share.candidate(), -Math.min(0, share.usual()), Long::sum);
        });
        work = IntStream.range(0, problem.candidates().size()).<List<Work>>mapToObj(_ -> new ArrayList<>()).toList();
        for (var one : problem.work()) {
            if (shares.containsKey(new Place(problem.worker(one), problem.lot(one)))) {
                work.get(problem.worker(one)).add(one);
            }
        }
    }

    boolean delivers(int candidate, List<Integer> lots) {
        return lots.stream().anyMatch(lot -> shares.containsKey(new Place(candidate, lot)));
    }

    long served(int candidate, int cell) {
        long able = work.get(candidate).stream().filter(one -> one.cell() == cell).mapToLong(this::served).sum();
        return Math.min(able, problem.cells().get(cell).people());
    }

    private long served(Work one) {
        return Math.min(problem.cells().get(one.cell()).people(), one.serves(problem.pools().get(one.pool()).units()));
    }

    /// Pence of a lot that it could keep as the lead.
    long valueLeading(int candidate, int lot) {
        return shares.containsKey(new Place(candidate, lot)) ? Math.min(problem.lots().get(lot).value(), problem.candidates().get(candidate).most()) : 0;
    }

    /// Pence of a lot that it could keep as a partner: the price of all whom it could serve there, and what it may keep above that.
    long valueAsPartner(int candidate, int lot) {
        var share = shares.get(new Place(candidate, lot));
        if (share == null) {
            return 0;
        }
        var able = new HashMap<Integer, Long>();
        work.get(candidate).stream().filter(one -> problem.lot(one) == lot).forEach(one -> able.merge(one.cell(), served(one), Long::sum));
        long price = able.entrySet().stream()
                .mapToLong(cell -> Math.min(problem.cells().get(cell.getKey()).people(), cell.getValue()) * problem.cells().get(cell.getKey()).price()).sum();
        return Math.min(valueLeading(candidate, lot), price + share.mostAbovePrice());
    }

    /// The most that the people whom it serves could be worth, where one of each cell is worth so much: with the staff it has, and within the
    /// money that it may keep.
    long worth(int candidate, Map<Integer, Long> each) {
        var able = work.get(candidate).stream().filter(one -> each.getOrDefault(one.cell(), 0L) > 0).toList();
        return Math.min(byStaff(able, each), byMoney(candidate, able, each));
    }

    /// Only lots that could be won together take from the same staff.
    private long byStaff(List<Work> able, Map<Integer, Long> each) {
        var sources = new HashMap<Place, List<Work>>();
        able.forEach(one -> sources.computeIfAbsent(new Place(one.pool(), allWon ? -1 : problem.lot(one)), _ -> new ArrayList<>()).add(one));
        return sources.entrySet().stream().mapToLong(source -> filled(source.getValue(), each, problem.pools().get(source.getKey().candidate()).units(),
                Work::units, Work::people)).sum();
    }

    private long byMoney(int candidate, List<Work> able, Map<Integer, Long> each) {
        long most = problem.candidates().get(candidate).most();
        if (!allWon || most == Long.MAX_VALUE) {
            return Long.MAX_VALUE;
        }
        return filled(able, each, most + belowPrice.getOrDefault(candidate, 0L), one -> problem.cells().get(one.cell()).price(), _ -> 1);
    }

    /// Fills what there is with the work that brings most for it; the last may be a part of one.
    private long filled(List<Work> able, Map<Integer, Long> each, long room, ToLongFunction<Work> takes, ToLongFunction<Work> serving) {
        long left = room;
        long worth = 0;
        Comparator<Work> first = (one, other) -> Long.compare(
                takes.applyAsLong(one) * serving.applyAsLong(other) * each.getOrDefault(other.cell(), 0L),
                takes.applyAsLong(other) * serving.applyAsLong(one) * each.getOrDefault(one.cell(), 0L));
        var best = able.stream().sorted(first).toList();
        for (var one : best) {
            long value = each.getOrDefault(one.cell(), 0L);
            long people = served(one);
            long taken = Math.floorDiv(people * takes.applyAsLong(one), serving.applyAsLong(one));
            if (taken > left) {
                return worth + Math.ceilDiv(left * serving.applyAsLong(one) * value, takes.applyAsLong(one));
            }
            left -= taken;
            worth += people * value;
        }
        return worth;
    }
}
