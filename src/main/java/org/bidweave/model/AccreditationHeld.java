package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An accreditation held, and the day it expires.
public record AccreditationHeld(String name, @Nullable LocalDate expires) {

    public AccreditationHeld {
        name = name.strip();
    }
}
