package org.bidweave.model;

import java.time.LocalDate;
import java.util.Map;

/// That an alternative is kept as it was on a day, such as when trustees saw it: of which it is a copy, as that was called then, and what every rule said
/// of it that day, as planned and as signed (the words of the bid file by rule id). Such an alternative is not worked on.
public record Kept(String of, LocalDate on, Map<String, String> planned, Map<String, String> secured) {

    public Kept {
        of = of.strip();
        planned = Ordered.copy(planned);
        secured = Ordered.copy(secured);
    }
}
