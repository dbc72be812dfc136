package org.bidweave.ui.consortium.entry;

import java.util.Optional;
import org.bidweave.edit.MemberEdits;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.organisation.EditedOrganisation;

/// The member whose entry is open, with what its parts need to show and change it.
record Opened(Session session, Texts texts, Clip clip, AlternativeId alternative, OrganisationId partner) {

    /// An empty part where the member has just been removed.
    Member member(Bid bid) {
        return bid.alternative(alternative).member(partner).orElseGet(() -> Member.of(partner, Role.SUBCONTRACTOR));
    }

    Member member() {
        return member(session.bid());
    }

    MemberEdits edits() {
        return new MemberEdits(alternative, partner, session.bid().shortName(organisation()));
    }

    EditedOrganisation edited() {
        return new EditedOrganisation(session, texts, clip, partner, false);
    }

    Organisation organisation(Bid bid) {
        return edited().organisation(bid);
    }

    Organisation organisation() {
        return organisation(session.bid());
    }

    OrganisationEdits organisationEdits() {
        return edited().edits();
    }

    Options<Optional<Boolean>> yesNo() {
        return edited().yesNo();
    }

    Options<AreaId> areas() {
        return edited().areas();
    }
}
