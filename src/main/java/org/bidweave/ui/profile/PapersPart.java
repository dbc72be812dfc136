package org.bidweave.ui.profile;

import org.bidweave.model.Policy;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.AccreditationsPart;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.Expiries;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Reading;

/// The accreditations it holds and the policies it has, and until when.
final class PapersPart extends AccreditationsPart {

    PapersPart(EditedOrganisation edited) {
        super("profile.papers", edited);
        var reading = new Reading(edited.texts(), edited.today());
        var expiries = new Expiries(edited.today());
        add(new ListGrid<Policy>(
                        edited.texts(), "profile.policies", () -> edited.organisation().profile().policies(), () -> new Policy("", null),
                        policies -> edited.session().apply(ProfileContext.edits(edited).setPolicies(policies)))
                .words("profile.policy", 200, Policy::name, Policy::withName)
                .column("profile.review", 130, Kind.DATE, policy -> Reading.show(policy.expires()), reading::date,
                        (policy, day) -> policy.withExpires(day.orElse(null)))
                .says("entry.expiry", 140, policy -> expiries.words(policy.expires()), policy -> expiries.state(policy.expires()))
                .build(edited.clip()));
    }
}
