package org.bidweave.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A policy that an organisation has (safeguarding, data protection), and the day its review is due.
public record Policy(String name, @Nullable LocalDate expires) {

    public Policy {
        name = name.strip();
    }

    public Policy withName(String name) {
        return new Policy(name, expires);
    }

    public Policy withExpires(@Nullable LocalDate expires) {
        return new Policy(name, expires);
    }
}
