package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// How the buyer's decision went for the bid, `null` while it is not known, how likely we think it is to be won until then (0.6 is 60%), and
/// what was learned from it.
public record Award(@Nullable Result result, @Nullable Decimal chance, String learned) {

    /// How a bid can end.
    public enum Result {
        WON,
        WON_IN_PART,
        NOT_WON,
        CANCELLED,
        WITHDRAWN
    }

    public static final Award EMPTY = new Award(null, null, "");

    public Award {
        Require.notNegative(chance, "chance");
        if (chance != null && chance.compareTo(Decimal.ONE) > 0) {
            throw new IllegalArgumentException("The chance of winning is " + chance + "; it is at most 1, which is certain.");
        }
        learned = learned.strip();
    }

    public Award withResult(@Nullable Result result) {
        return new Award(result, chance, learned);
    }

    public Award withChance(@Nullable Decimal chance) {
        return new Award(result, chance, learned);
    }

    public Award withLearned(String learned) {
        return new Award(result, chance, learned);
    }
}
