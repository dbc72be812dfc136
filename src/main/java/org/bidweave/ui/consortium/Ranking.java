package org.bidweave.ui.consortium;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Change;

/// The candidates for what was on screen when they were ranked; nothing before the first ranking.
/// `stillMissing` says what an addition leaves, when it is shown.
record Ranking(Optional<Seen> seen, List<Addition> additions, Function<Addition, List<Change>> stillMissing) {

    static final Ranking NONE = new Ranking(Optional.empty(), List.of(), _ -> List.of());
}
