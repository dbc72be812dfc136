package org.bidweave.profile;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Bid;
import org.bidweave.model.Source;

/// An organisation that stands in no register, such as a small company of its community: nothing is known of it but the name that was typed.
public record NewOrganisation(String name, LocalDate today) {

    /// A new profile, the last of my organisations.
    public Edit add() {
        return new Edit("Add " + name + " to my organisations", this::added);
    }

    private Bid added(Bid profiles) {
        var blank = OrganisationEdits.named(profiles, name);
        var named = blank.withProfile(blank.profile().withSource(new Source("name", Sourced.HERE, today)));
        return profiles.withOrganisations(Stream.concat(profiles.organisations().stream(), Stream.of(named)).toList());
    }
}
