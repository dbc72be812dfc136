package org.bidweave.directory;

import java.time.LocalDate;

/// A register or list that the directory holds: the day it is of, and how many organisations it lists.
public record Held(DirectoryPart part, LocalDate asOf, int organisations, int active) implements HeldSource {

    public Register register() {
        return part.register();
    }

    @Override
    public String title() {
        return part.list().isEmpty() ? "the register of the " + part.title() : part.title();
    }
}
