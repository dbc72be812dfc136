package org.bidweave.profile;

import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.CopiedFrom;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

/// My organisations. They are kept as the organisations of one bid without a tender, whose areas are the places they work in, so that edits,
/// undo, autosave, recovery and backups are those of every bid (decision 0002).
public final class Profiles {

    public static final BidId ID = new BidId("my-organisations");

    private Profiles() {}

    public static Bid none() {
        return Bid.empty(ID);
    }

    /// By its number with the register's prefix.
    public static Optional<Organisation> registered(Bid profiles, String registerId) {
        return registerId.isEmpty() ? Optional.empty()
                : profiles.organisations().stream().filter(one -> one.registerId().equals(registerId)).findFirst();
    }

    /// The profile that a copy was made from, or the one that it has since been merged into.
    public static Optional<Organisation> copied(Bid profiles, CopiedFrom from) {
        var same = profiles.organisation(new OrganisationId(from.profile()));
        return same.isPresent() ? same : profiles.organisations().stream().filter(one -> copied(one, from)).findFirst();
    }

    static boolean copied(Organisation profile, CopiedFrom from) {
        return from.profile().equals(profile.id().value()) || profile.profile().formerIds().contains(from.profile());
    }
}
