package org.bidweave.edit;

import java.util.function.UnaryOperator;
import org.bidweave.model.Decimal;
import org.bidweave.model.Partnering;
import org.jspecify.annotations.Nullable;

/// What a user records of what the buyer says about partnerships.
public final class PartneringEdits {

    private PartneringEdits() {}

    /// The part of each lot that the lead must do itself: 0.2 is 20%.
    public static Edit setLeadMinimum(@Nullable Decimal part) {
        return partnering("Lead’s own minimum", it -> it.withLeadMinimum(part));
    }

    public static Edit setExpected(boolean expected) {
        return partnering("Partnership expected", it -> it.withExpected(expected));
    }

    public static Edit setMinimumPartners(@Nullable Integer partners) {
        return partnering("Fewest partners", it -> it.withMinimumPartners(partners));
    }

    public static Edit setMinimumVcseShare(@Nullable Decimal part) {
        return partnering("VCSE share", it -> it.withMinimumVcseShare(part));
    }

    public static Edit setReserved(boolean reserved) {
        return partnering("Reserved contract", it -> it.withReserved(reserved));
    }

    public static Edit setSinglePointOfAccess(boolean asked) {
        return partnering("Single point of access", it -> it.withSinglePointOfAccess(asked));
    }

    public static Edit setRivalBidsForbidden(boolean forbidden) {
        return partnering("Rival bids", it -> it.withRivalBidsForbidden(forbidden));
    }

    private static Edit partnering(String name, UnaryOperator<Partnering> change) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withPartnering(change.apply(tender.partnering()))));
    }
}
