package org.bidweave.model;

import java.time.LocalDate;

/// A risk or gap that somebody has taken on, with the reason. `about` is the finding's subject in words, as it was accepted.
public record Acceptance(AlternativeId alternative, String rule, String about, String reason, String by, LocalDate on) {

    public Acceptance {
        rule = rule.strip();
        about = about.strip();
        reason = reason.strip();
        by = by.strip();
    }
}
