package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// Most lots one may bid for and win; `null` where the buyer sets no limit.
public record LotLimits(@Nullable Integer bid, @Nullable Integer award) {

    public LotLimits {
        Require.notNegative(bid, "bid");
        Require.notNegative(award, "award");
    }

    public static final LotLimits NONE = new LotLimits(null, null);
}
