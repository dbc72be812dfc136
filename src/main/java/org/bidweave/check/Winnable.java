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
        var smaller = List.of(new Path(LotSet.NONE, 0));
        for (int size = 1; size <= Math.min(most, lots.size()); size++) {
            var larger = new ArrayList<Path>();
            smaller.forEach(path -> path.extend(lots, larger));
            larger.forEach(path -> all.add(path.set));
            smaller = larger;
        }
        return List.copyOf(all);
    }

    /// A combination, and the position of the first lot that may follow it.
    private record Path(LotSet set, int next) {

        void extend(List<Lot> lots, List<Path> larger) {
            for (int lot = next; lot < lots.size(); lot++) {
                larger.add(new Path(set.with(lots.get(lot)), lot + 1));
            }
        }
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
