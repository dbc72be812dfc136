package org.bidweave.optimise.choice;

import java.time.Duration;

/// How long a search may take, and on how many threads. The same answer comes on any number of them.
public record Effort(Duration time, int threads) {

    public static final Effort USUAL = new Effort(Duration.ofSeconds(10), 1);
}
