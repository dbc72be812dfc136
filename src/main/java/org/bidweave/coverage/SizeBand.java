package org.bidweave.coverage;

import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Sizes of organisations by yearly income, as the sector uses them; `below` is where the next begins, `null` for the largest.
public enum SizeBand {
    MICRO(Money.of(10_000)),
    SMALL(Money.of(100_000)),
    MEDIUM(Money.of(1_000_000)),
    LARGE(Money.of(10_000_000)),
    MAJOR(Money.of(100_000_000)),
    SUPER_MAJOR(null);

    private final @Nullable Money below;

    SizeBand(@Nullable Money below) {
        this.below = below;
    }

    public @Nullable Money below() {
        return below;
    }

    static SizeBand of(Money income) {
        for (var band : values()) {
            if (band.below == null || income.compareTo(band.below) < 0) {
                return band;
            }
        }
        return SUPER_MAJOR;
    }
}
