package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a field of an organisation is from, and of which day it is; `null` where that is not known.
public record Source(String field, String name, @Nullable LocalDate asOf) {

    public Source {
        field = field.strip();
        name = name.strip();
    }
}
