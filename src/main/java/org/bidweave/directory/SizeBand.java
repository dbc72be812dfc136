package org.bidweave.directory;

import org.jspecify.annotations.Nullable;

/// How large an organisation is by its income, as the sector says it. A band goes `from` so many pounds
/// to less than `below`.
public enum SizeBand {
    MICRO("Micro", 0, 10_000),
    SMALL("Small", 10_000, 100_000),
    MEDIUM("Medium", 100_000, 1_000_000),
    LARGE("Large", 1_000_000, 10_000_000),
    MAJOR("Major", 10_000_000, 100_000_000),
    SUPER_MAJOR("Super-major", 100_000_000, Long.MAX_VALUE);

    private final String word;
    private final long from;
    private final long below;

    SizeBand(String word, long from, long below) {
        this.word = word;
        this.from = from;
        this.below = below;
    }

    public String word() {
        return word;
    }

    public long from() {
        return from;
    }

    public long below() {
        return below;
    }

    /// `null` where the income is not known.
    public static @Nullable SizeBand of(@Nullable Long income) {
        if (income == null) {
            return null;
        }
        for (var band : values()) {
            if (income < band.below) {
                return band;
            }
        }
        return SUPER_MAJOR;
    }
}
