package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// How the buyer's decision went for the bid, `null` while it is not known, and what was learned from it.
public record Award(@Nullable Result result, String learned) {

    /// How a bid can end.
    public enum Result {
        WON,
        WON_IN_PART,
        NOT_WON,
        CANCELLED,
        WITHDRAWN
    }

    public static final Award EMPTY = new Award(null, "");

    public Award {
        learned = learned.strip();
    }

    public Award withResult(@Nullable Result result) {
        return new Award(result, learned);
    }

    public Award withLearned(String learned) {
        return new Award(result, learned);
    }
}
