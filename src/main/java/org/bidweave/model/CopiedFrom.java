package org.bidweave.model;

import java.time.LocalDate;
import java.util.Map;

/// The profile that an organisation was copied from, by its id in the directory of that number, and the day on which it was last brought up
/// to date with it. `seen` is what the directory said then, in words by field: only what it says otherwise since is news.
public record CopiedFrom(String directory, String profile, LocalDate on, Map<String, String> seen) {

    public CopiedFrom {
        directory = directory.strip();
        seen = Ordered.copy(seen);
    }

    public CopiedFrom withSeen(Map<String, String> seen) {
        return new CopiedFrom(directory, profile, on, seen);
    }
}
