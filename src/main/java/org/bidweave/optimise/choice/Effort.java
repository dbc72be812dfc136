package org.bidweave.optimise.choice;

import java.time.Duration;

/// How long a search may take.
public record Effort(Duration time) {

    public static final Effort USUAL = new Effort(Duration.ofSeconds(10));
}
