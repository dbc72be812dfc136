package org.bidweave.directory;

import java.time.LocalDate;

/// The list of the user's own that a detail is from, and the day that list is of.
public record FromList(String list, LocalDate asOf) {

    /// "your list “Partners 2026”"
    public String title() {
        return DirectoryPart.list(list).title();
    }
}
