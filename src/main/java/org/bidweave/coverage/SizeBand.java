package org.bidweave.coverage;

import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Sizes of organisations by yearly income, as the sector uses them; `below` is where the next begins, `null` for the largest.
public enum SizeBand {
    MICRO(10_000L),
    SMALL(100_000L),
    MEDIUM(1_000_000L),
    LARGE(10_000_000L),
    MAJOR(100_000_000L),
    SUPER_MAJOR(null);

    private final @Nullable Long below;

    SizeBand(@Nullable Long below) {
        this.below = below;
    }

    public @Nullable Money below() {
        return below == null ? null : Money.of(below);
    }

    static SizeBand of(Money income) {
        for (var band : values()) {
            var below = band.below();
            if (below == null || income.compareTo(below) < 0) {
                return band;
            }
        }
        return SUPER_MAJOR;
    }
}
