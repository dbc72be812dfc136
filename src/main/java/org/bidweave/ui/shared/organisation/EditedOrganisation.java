package org.bidweave.ui.shared.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;

/// The organisation that parts show and change. Where they are `roomy`, grids say beside what is entered what follows from it.
public record EditedOrganisation(Session session, Texts texts, Clip clip, OrganisationId id, boolean roomy) {

    /// A blank one where it has just been removed.
    public Organisation organisation(Bid bid) {
        return bid.organisation(id).orElseGet(() -> Organisation.named(id, id.value()));
    }

    public Organisation organisation() {
        return organisation(session.bid());
    }

    public OrganisationEdits edits() {
        return new OrganisationEdits(id, session.bid().shortName(organisation()));
    }

    public LocalDate today() {
        return session.today();
    }

    Reading reading() {
        return new Reading(texts, today());
    }

    /// Yes, no, or not known.
    public Options<Optional<Boolean>> yesNo() {
        return new Options<>(
                List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                value -> texts.of(value.map(yes -> yes ? "entry.yes" : "entry.no").orElse("entry.unknown")));
    }

    /// The places that are known now.
    public Options<AreaId> areas() {
        return new Options<>(session.bid().tender().areas().stream().map(Area::id).toList(), session.bid().tender()::areaName);
    }
}
