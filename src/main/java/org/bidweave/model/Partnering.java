package org.bidweave.model;

import org.jspecify.annotations.Nullable;

/// What the buyer says about partnerships. Shares are parts of one: `leadMinimum` is the part of each lot that the lead must do itself.
public record Partnering(
        @Nullable Decimal leadMinimum,
        boolean expected,
        @Nullable Integer minimumPartners,
        @Nullable Decimal minimumVcseShare,
        boolean reserved,
        boolean singlePointOfAccess,
        boolean rivalBidsForbidden) {

    public Partnering {
        Require.notNegative(leadMinimum, "lead minimum");
        Require.notNegative(minimumPartners, "minimum partners");
        Require.notNegative(minimumVcseShare, "minimum vcse share");
    }

    public static final Partnering EMPTY = new Partnering(null, false, null, null, false, false, false);

    public Partnering withLeadMinimum(@Nullable Decimal leadMinimum) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withExpected(boolean expected) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withMinimumPartners(@Nullable Integer minimumPartners) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withMinimumVcseShare(@Nullable Decimal minimumVcseShare) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withReserved(boolean reserved) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withSinglePointOfAccess(boolean singlePointOfAccess) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }

    public Partnering withRivalBidsForbidden(boolean rivalBidsForbidden) {
        return new Partnering(leadMinimum, expected, minimumPartners, minimumVcseShare, reserved, singlePointOfAccess,
                rivalBidsForbidden);
    }
}
