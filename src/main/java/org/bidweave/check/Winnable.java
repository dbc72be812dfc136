package org.bidweave.check;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Lot;

/// The combinations of lots that could be won together.
final class Winnable {

    /// More than this many are not listed: rules that need each of them then say that they do not know.
    private static final int MOST = 50_000;

    private Winnable() {}

    /// Every combination of one to `most` lots, smaller ones first; empty where there would be more than 50,000.
    static List<LotSet> combinations(List<Lot> lots, int most) {
        if (count(lots.size(), most) > MOST) {
            return List.of();
        }
        var all = new ArrayList<LotSet>();
        var smaller = List.of(LotSet.NONE);
        for (int size = 1; size <= Math.min(most, lots.size()); size++) {
            var larger = new ArrayList<LotSet>();
            smaller.forEach(set -> following(lots, set).forEach(lot -> larger.add(set.with(lot))));
            all.addAll(larger);
            smaller = larger;
        }
        return List.copyOf(all);
    }

    /// The lots after the last of the set.
    private static List<Lot> following(List<Lot> lots, LotSet set) {
        return set.size() == 0 ? lots : lots.subList(lots.indexOf(set.lots().getLast()) + 1, lots.size());
    }

    private static long count(int lots, int most) {
        long total = 0;
        long ofThisSize = 1;
        for (int size = 1; size <= Math.min(most, lots) && total <= MOST; size++) {
            ofThisSize = ofThisSize * (lots - size + 1) / size;
            total += ofThisSize;
        }
        return total;
    }
}
