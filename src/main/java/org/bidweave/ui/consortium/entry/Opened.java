package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.Optional;
import org.bidweave.edit.MemberEdits;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
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

/// The member whose entry is open, with what its parts need to show and change it.
record Opened(Session session, Texts texts, Clip clip, AlternativeId alternative, OrganisationId partner) {

    /// An empty part where the member has just been removed.
    Member member(Bid bid) {
        return bid.alternative(alternative).member(partner).orElseGet(() -> Member.of(partner, Role.SUBCONTRACTOR));
    }

    Organisation organisation(Bid bid) {
        return bid.organisation(partner).orElseGet(() -> Organisation.named(partner, partner.value()));
    }

    Member member() {
        return member(session.bid());
    }

    Organisation organisation() {
        return organisation(session.bid());
    }


    MemberEdits edits() {
        return MemberEdits.of(alternative, organisation());
    }

    OrganisationEdits organisationEdits() {
        return OrganisationEdits.of(organisation());
    }

    /// Yes, no, or not known.
    Options<Optional<Boolean>> yesNo() {
        return new Options<>(
                List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                value -> texts.of(value.map(yes -> yes ? "entry.yes" : "entry.no").orElse("entry.unknown")));
    }

    Options<AreaId> areas() {
        return new Options<>(session.bid().tender().areas().stream().map(Area::id).toList(), session.bid().tender()::areaName);
    }
}
