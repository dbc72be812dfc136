package org.bidweave.model;

import java.time.LocalDate;

/// That an alternative was chosen, why, by whom and when; `chosen` is what it was called then.
public record Decision(String chosen, String reason, String by, LocalDate on) {

    public Decision {
        chosen = chosen.strip();
        reason = reason.strip();
        by = by.strip();
    }
}
