package org.bidweave.profile;

import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// How large an organisation is by its yearly income, as the sector says it (domain.md section 2).
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

    /// Empty where the income is not known.
    public static Optional<SizeBand> of(@Nullable Money income) {
        return income == null ? Optional.empty() : Stream.of(values()).filter(band -> income.compareTo(Money.of(band.below)) < 0).findFirst();
    }

    public String word() {
        return word;
    }
}
