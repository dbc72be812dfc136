package org.bidweave.model;

import java.time.LocalDate;
import java.util.Map;

/// The profile of the directory, by its id, that an organisation was copied from, and the day on which it was last brought up to date with it.
/// `seen` is what the directory said then, in words by field: only what it says otherwise since is news.
public record CopiedFrom(String profile, LocalDate on, Map<String, String> seen) {

    public CopiedFrom {
        seen = Ordered.copy(seen);
    }
}
