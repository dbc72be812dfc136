package org.bidweave.ui.consortium;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bidweave.model.OrganisationId;
import org.bidweave.optimise.Addition;
import org.bidweave.optimise.Change;

/// The candidates for what was on screen when they were ranked; nothing before the first ranking. What each leaves missing is worked out
/// when it is first shown.
final class Ranking {

    static final Ranking NONE = new Ranking(Optional.empty(), List.of(), _ -> List.of());

    private final Optional<Seen> seen;
    private final List<Addition> additions;
    private final Function<Addition, List<Change>> stillMissing;
    private final Map<OrganisationId, List<Change>> missing = new HashMap<>();

    Ranking(Optional<Seen> seen, List<Addition> additions, Function<Addition, List<Change>> stillMissing) {
        this.seen = seen;
        this.additions = additions;
        this.stillMissing = stillMissing;
    }

    Optional<Seen> seen() {
        return seen;
    }

    List<Addition> additions() {
        return additions;
    }

    List<Change> missing(Addition addition) {
        return missing.computeIfAbsent(addition.candidate().id(), _ -> stillMissing.apply(addition));
    }
}
