package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import org.bidweave.optimise.Addition;

/// The candidates for what was on screen when they were ranked; nothing before the first ranking.
record Ranking(Optional<Seen> seen, List<Addition> additions) {

    static final Ranking NONE = new Ranking(Optional.empty(), List.of());
}
