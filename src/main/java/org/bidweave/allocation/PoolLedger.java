package org.bidweave.allocation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// What the lots bid take from one pool of staff while an allocation is worked out. Lots that cannot be won together may take the same staff
/// (LOT-04), so a lot has what the others that could be won with it leave at worst.
final class PoolLedger {

    private final int winnable;
    private final Map<LotId, BigDecimal> promised = new HashMap<>();
    private int notEntered;

    /// `winnable` is how many lots can be won together.
    PoolLedger(int winnable) {
        this.winnable = Math.max(1, winnable);
    }

    void promise(LotId lot, @Nullable BigDecimal staff) {
        if (staff == null) {
            notEntered++;
        } else {
            promised.merge(lot, staff, BigDecimal::add);
        }
    }

    void release(LotId lot, @Nullable BigDecimal staff) {
        if (staff == null) {
            notEntered--;
        } else {
            promised.merge(lot, staff.negate(), BigDecimal::add);
        }
    }

    /// Whether all that is promised from it is entered.
    boolean known() {
        return notEntered == 0;
    }

    /// What the lot may still take of so many full-time staff; never below nought.
    BigDecimal free(BigDecimal held, LotId lot) {
        var others = promised.entrySet().stream().filter(entry -> !entry.getKey().equals(lot)).map(Map.Entry::getValue)
                .sorted(Comparator.reverseOrder()).limit(winnable - 1L).reduce(BigDecimal.ZERO, BigDecimal::add);
        return held.subtract(others).subtract(promised.getOrDefault(lot, BigDecimal.ZERO)).max(BigDecimal.ZERO);
    }
}
