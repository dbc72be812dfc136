package org.bidweave.storage;

import java.time.Instant;
import java.time.LocalDate;
import org.bidweave.model.BidId;
import org.bidweave.model.Money;
import org.bidweave.model.Progress;
import org.jspecify.annotations.Nullable;

/// What the list of bids shows of one bid. The yearly value is the sum of the lots' known values, `null` where none is known.
public record BidSummary(
        BidId id,
        String title,
        String buyer,
        String reference,
        Progress progress,
        @Nullable LocalDate submission,
        @Nullable Money yearlyValue,
        Instant updatedAt) {}
