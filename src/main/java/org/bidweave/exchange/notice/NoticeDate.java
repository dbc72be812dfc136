package org.bidweave.exchange.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// A date of the notice: as written, its day in London, and the moment with its own offset where a time was given.
public record NoticeDate(String asWritten, LocalDate day, @Nullable OffsetDateTime moment) {

    /// The time of day in London, where a time was given.
    public @Nullable LocalTime time() {
        return moment == null ? null : DateReader.timeInLondon(moment);
    }
}
