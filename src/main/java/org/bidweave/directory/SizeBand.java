package org.bidweave.directory;

import org.jspecify.annotations.Nullable;

/// How large an organisation is by its income, as the sector says it. A band goes up to the `below` of pounds, where the next begins.
public enum SizeBand {
    MICRO("Micro", 10_000),
    SMALL("Small", 100_000),
    MEDIUM("Medium", 1_000_000),
    LARGE("Large", 10_000_000),
    MAJOR("Major", 100_000_000),
    SUPER_MAJOR("Super-major", Long.MAX_VALUE);

    private final String word;
    private final long below;

    SizeBand(String word, long below) {
        this.word = word;
        this.below = below;
    }

    public String word() {
        return word;
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
