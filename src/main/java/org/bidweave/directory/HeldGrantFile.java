package org.bidweave.directory;

import java.time.LocalDate;

/// A file of grants that the directory holds, by its name without the ending.
public record HeldGrantFile(String file, LocalDate asOf, int grants) implements HeldSource {

    @Override
    public String title() {
        return "the grants in “" + file + "”";
    }
}
