package org.bidweave.profile;

import java.util.Comparator;
import java.util.List;
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

    /// None yet, in a directory of this number, by which its copies are known from those of somebody else's directory.
    public static Bid numbered(String number) {
        return none().withTender(tender -> tender.withBasics(tender.basics().withReference(number)));
    }

    public static String number(Bid profiles) {
        return profiles.tender().basics().reference();
    }

    /// By its number with the register's prefix.
    public static Optional<Organisation> registered(Bid profiles, String registerId) {
        return registerId.isEmpty() ? Optional.empty()
                : profiles.organisations().stream().filter(one -> one.registerId().equals(registerId)).findFirst();
    }

    /// Those of whose name or registered number each typed word begins a word, those that begin so first.
    public static List<Organisation> found(Bid profiles, String typed) {
        var sought = new NameWords(typed);
        return profiles.organisations().stream()
                .filter(one -> sought.foundIn(one.name() + " " + one.registerId()))
                .sorted(Comparator.comparing((Organisation one) -> !new NameWords(one.name()).text().startsWith(sought.text()))
                        .thenComparing(one -> new NameWords(one.name()).text()))
                .toList();
    }

    /// Whether the copy is out of this directory, not somebody else’s.
    static boolean isOurs(Bid profiles, CopiedFrom from) {
        return from.directory().equals(number(profiles));
    }

    /// The profile that a copy was made from, or the one that it has since been merged into.
    public static Optional<Organisation> copied(Bid profiles, CopiedFrom from) {
        if (!isOurs(profiles, from)) {
            return Optional.empty();
        }
        var same = profiles.organisation(new OrganisationId(from.profile()));
        return same.isPresent() ? same : profiles.organisations().stream().filter(one -> copied(one, from)).findFirst();
    }

    static boolean copied(Organisation profile, CopiedFrom from) {
        return from.profile().equals(profile.id().value()) || profile.profile().formerIds().contains(from.profile());
    }
}
