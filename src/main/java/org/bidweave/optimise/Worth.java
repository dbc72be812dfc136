package org.bidweave.optimise;

import java.util.Comparator;
import org.bidweave.model.Fraction;

/// How good an addition is: points (100 for each blocker cleared, 10 for each gap, −1 for each new risk), then people a year closed of the
/// shortfall, then the candidate's own exposure (domain section 5.3).
public record Worth(int points, long peopleClosed, Fraction exposure) {

    static final int BLOCKER_CLEARED = 100;
    static final int GAP_CLEARED = 10;
    static final int NEW_RISK = -1;

    /// Best first.
    static final Comparator<Worth> BEST_FIRST = Comparator.comparingInt(Worth::points)
            .thenComparingLong(Worth::peopleClosed)
            .reversed()
            .thenComparing(Worth::exposure);
}
