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
        for (int size = 1; size <= Math.min(most, lots.size()); size++) {
            extend(lots, size, 0, new ArrayList<>(), all);
        }
        return List.copyOf(all);
    }

    private static void extend(List<Lot> lots, int size, int from, List<Lot> chosen, List<LotSet> all) {
        if (chosen.size() == size) {
            all.add(LotSet.of(chosen));
            return;
        }
        for (int next = from; next <= lots.size() - (size - chosen.size()); next++) {
            chosen.add(lots.get(next));
            extend(lots, size, next + 1, chosen, all);
            chosen.removeLast();
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
