package org.bidweave.profile;

import java.util.Optional;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Organisation;

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
}
