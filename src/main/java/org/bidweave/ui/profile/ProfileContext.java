package org.bidweave.ui.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.bidweave.edit.ProfileEdits;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.organisation.EditedOrganisation;

/// What the parts of a profile's page are made with. `session` holds my organisations.
record ProfileContext(Session session, Texts texts, Clip clip, UkPlaces places, ProfileActs acts) {

    Optional<Organisation> organisation(OrganisationId id) {
        return session.bid().organisation(id);
    }

    EditedOrganisation edited(OrganisationId id) {
        return new EditedOrganisation(session, texts, clip, id, true);
    }

    static ProfileEdits edits(EditedOrganisation edited) {
        return new ProfileEdits(edited.id(), edited.session().bid().shortName(edited.organisation()));
    }

    LocalDate today() {
        return session.today();
    }

    String placeName(AreaId area) {
        return session.bid().tender().areaName(area);
    }
}
