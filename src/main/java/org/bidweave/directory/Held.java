package org.bidweave.directory;

import java.time.LocalDate;

/// A register or list that the directory holds: the day it is of, and how many organisations it lists.
public record Held(DirectoryPart part, LocalDate asOf, int organisations, int active) {

    public Register register() {
        return part.register();
    }
}
