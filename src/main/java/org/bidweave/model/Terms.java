package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What a member is promised and owes: guaranteed yearly minimum, days until the lead passes money on, liability, and a vote.
public record Terms(
        @Nullable Money guaranteedMinimum,
        @Nullable Integer passThroughDays,
        @Nullable Money liabilityCap,
        boolean uncapped,
        @Nullable Boolean vote) {

    public Terms {
        Require.notNegative(guaranteedMinimum, "guaranteed minimum");
        Require.notNegative(passThroughDays, "pass through days");
        Require.notNegative(liabilityCap, "liability cap");
    }

    public static final Terms EMPTY = new Terms(null, null, null, false, null);

    public Terms withGuaranteedMinimum(@Nullable Money guaranteedMinimum) {
        return new Terms(guaranteedMinimum, passThroughDays, liabilityCap, uncapped, vote);
    }

    public Terms withPassThroughDays(@Nullable Integer passThroughDays) {
        return new Terms(guaranteedMinimum, passThroughDays, liabilityCap, uncapped, vote);
    }

    public Terms withLiabilityCap(@Nullable Money liabilityCap) {
        return new Terms(guaranteedMinimum, passThroughDays, liabilityCap, uncapped, vote);
    }

    public Terms withUncapped(boolean uncapped) {
        return new Terms(guaranteedMinimum, passThroughDays, liabilityCap, uncapped, vote);
    }

    public Terms withVote(@Nullable Boolean vote) {
        return new Terms(guaranteedMinimum, passThroughDays, liabilityCap, uncapped, vote);
    }
}
