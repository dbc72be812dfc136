package org.bidweave.optimise.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bidweave.optimise.choice.Share;
import org.bidweave.optimise.choice.Work;
import org.bidweave.optimise.program.Sum;

/// Who serves how many people with what staff, and what is kept for them.
final class Working {

    private final Choosing choosing;
    private final Map<Share, Sum> prices = new HashMap<>();

    Working(Choosing choosing) {
        this.choosing = choosing;
    }

    void add() {
        choosing.problem.work().forEach(this::people);
        cells();
        pools();
        prices();
        values();
    }

    private void people(Work work) {
        var problem = choosing.problem;
        var cell = problem.cells().get(work.cell());
        int share = choosing.share(problem.worker(work), cell.lot());
        long most = share < 0 ? 0 : Math.min(cell.people(), work.serves(problem.pools().get(work.pool()).units()));
        var served = choosing.program.whole(most);
        if (share >= 0) {
            choosing.program.atMost(Sum.of(served).plus(-most, choosing.delivers.get(share)), 0);
        }
        choosing.people.add(served);
    }

    private void cells() {
        var byCell = new TreeMap<Integer, Sum>();
        for (int i = 0; i < choosing.people.size(); i++) {
            byCell.computeIfAbsent(choosing.problem.work().get(i).cell(), _ -> new Sum()).plus(1, choosing.people.get(i));
        }
        byCell.forEach((cell, served) -> choosing.program.atMost(served, (double) choosing.problem.cells().get(cell).people()));
    }

    private void pools() {
        var byPool = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < choosing.problem.work().size(); i++) {
            byPool.computeIfAbsent(choosing.problem.work().get(i).pool(), _ -> new ArrayList<>()).add(i);
        }
        byPool.values().stream().filter(works -> works.size() > 1).forEach(this::pool);
    }

    /// No staff of somebody outside: that follows, but said here it bounds better. Work that is its pool's only one is bounded already.
    private void pool(List<Integer> works) {
        var problem = choosing.problem;
        double size = Math.max(1, problem.pools().get(problem.work().get(works.getFirst()).pool()).units());
        var byLot = new TreeMap<Integer, Sum>();
        works.forEach(work -> byLot.computeIfAbsent(problem.lot(problem.work().get(work)), _ -> new Sum()).plus(1 / size, staff(work)));
        var pool = problem.pools().get(problem.work().get(works.getFirst()).pool());
        choosing.program.atMost(new Sum().plus(1, choosing.largest(List.copyOf(byLot.values()), problem.mostWon()))
                .plus(-pool.units() / size, choosing.in.get(pool.candidate())), 0);
    }

    private Sum staff(int number) {
        var work = choosing.problem.work().get(number);
        var people = choosing.people.get(number);
        if (work.units() % work.people() == 0 || !choosing.problem.pools().get(work.pool()).whole()) {
            return new Sum().plus((double) work.units() / work.people(), people);
        }
        var staff = choosing.program.whole(choosing.problem.pools().get(work.pool()).units());
        choosing.program.atLeast(new Sum().plus(work.people(), staff).plus(-work.units(), people), 0);
        return Sum.of(staff);
    }

    private void prices() {
        var problem = choosing.problem;
        for (int i = 0; i < problem.work().size(); i++) {
            var work = problem.work().get(i);
            int share = choosing.share(problem.worker(work), problem.lot(work));
            if (share >= 0) {
                prices.computeIfAbsent(problem.shares().get(share), _ -> new Sum())
                        .plus(problem.cells().get(work.cell()).price() / choosing.unit, choosing.people.get(i));
            }
        }
    }

    private void values() {
        var problem = choosing.problem;
        for (int i = 0; i < problem.shares().size(); i++) {
            value(problem.shares().get(i), i);
        }
        for (int i = 0; i < problem.candidates().size(); i++) {
            var candidate = problem.candidates().get(i);
            var lots = choosing.shares(i).values().stream().sorted().map(share -> Sum.of(choosing.value.get(share))).toList();
            if (candidate.least() > 0) {
                var all = new Sum().plus(-candidate.least() / choosing.unit, choosing.in.get(i));
                lots.forEach(lot -> all.plus(1, lot));
                choosing.program.atLeast(all, 0);
            }
            if (candidate.most() < Long.MAX_VALUE) {
                choosing.program.atMost(new Sum().plus(1, choosing.largest(lots, problem.mostWon())).plus(-candidate.most() / choosing.unit, choosing.in.get(i)), 0);
            }
        }
    }

    /// At least the price of its people, or what was agreed below it; and so much more at most, where it does not lead.
    private void value(Share share, int number) {
        double unit = choosing.unit;
        var kept = choosing.value.get(number);
        var price = prices.getOrDefault(share, new Sum());
        choosing.program.atLeast(Sum.of(kept).plus(-1, price).plus(-Math.min(0, share.usual()) / unit, choosing.delivers.get(number)), 0);
        if (share.usual() < 0) {
            choosing.program.atLeast(Sum.of(kept).plus(-(double) share.rate() / Share.WHOLE, price), 0);
        }
        double more = share.mostAbovePrice() / unit;
        choosing.program.atMost(Sum.of(kept).plus(-1, price).plus(-more, choosing.delivers.get(number))
                .plus(-choosing.problem.lots().get(share.lot()).value() / unit, choosing.leads.get(share.candidate())), 0);
    }
}
