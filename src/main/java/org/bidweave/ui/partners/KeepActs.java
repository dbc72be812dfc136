package org.bidweave.ui.partners;

import java.util.List;
import java.util.Optional;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.Organisation;
import org.bidweave.profile.CopyInBid;
import org.bidweave.profile.FromRegister;
import org.bidweave.profile.NewOrganisation;
import org.bidweave.profile.ProfileField;
import org.bidweave.profile.Profiles;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Place;
import org.bidweave.ui.shared.Texts;

/// What is done with an organisation that was found, each one step that undo takes back: it is kept, brought up to date, added to the open bid.
record KeepActs(Session profiles, Texts texts, PartnersActs acts) {

    /// The profile, made where there is none yet.
    Optional<Organisation> keep(Partner partner) {
        var entry = partner.entry();
        var known = kept(partner);
        if (known.isEmpty() && entry != null) {
            profiles.apply(new FromRegister(entry, acts.places()).keep());
            return Profiles.registered(profiles.bid(), entry.id());
        }
        return known;
    }

    /// The profile as it is now.
    Optional<Organisation> kept(Partner partner) {
        var kept = partner.kept();
        var entry = partner.entry();
        var same = kept == null ? Optional.<Organisation>empty() : profiles.bid().organisation(kept.id());
        return same.isPresent() || entry == null ? same : Profiles.registered(profiles.bid(), entry.id());
    }

    void open(Organisation profile) {
        acts.go(new Place.Profile(profile.id()));
    }

    /// Adds one that stands in no register, and goes to its name.
    void add(String name) {
        profiles.apply(new NewOrganisation(name, profiles.today()).add());
        acts.go(new Place.ProfileName(profiles.bid().organisations().getLast().id()));
    }

    /// What the register knows newer, in sentences.
    List<String> news(Organisation profile, RegisterEntry entry) {
        return new FromRegister(entry, acts.places()).news(profile, profiles.bid());
    }

    void update(Organisation profile, RegisterEntry entry) {
        profiles.apply(new FromRegister(entry, acts.places()).update(profile));
    }

    /// What the user entered and an update leaves, though the register says otherwise, by the names of its fields.
    List<String> own(Organisation profile, RegisterEntry entry) {
        return new FromRegister(entry, acts.places()).own(profile, profiles.bid()).stream().map(ProfileField::name).toList();
    }

    void take(Organisation profile, RegisterEntry entry) {
        profiles.apply(new FromRegister(entry, acts.places()).take(profile));
    }

    /// The copy in the open bid, where it has one.
    Optional<Organisation> inBid(Organisation profile) {
        return acts.bid().flatMap(bid -> new CopyInBid(profiles.bid(), profile).in(bid.bid()));
    }

    void addToBid(Partner partner) {
        acts.bid().ifPresent(bid -> keep(partner).ifPresent(profile -> {
            var copy = new CopyInBid(profiles.bid(), profile);
            bid.apply(copy.add(bid.today()));
            copy.in(bid.bid()).ifPresent(added -> acts.tell(
                    texts.of("partners.added", profile.name(), bid.bid().tender().basics().title()),
                    texts.of("partners.added.see"), new Place.Consortium(added.id(), null)));
        }));
    }
}
