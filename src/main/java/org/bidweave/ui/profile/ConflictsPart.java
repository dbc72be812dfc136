package org.bidweave.ui.profile;

import org.bidweave.model.Conflict;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;

/// Interests that may stand in the way of bidding together.
final class ConflictsPart extends Part {

    ConflictsPart(EditedOrganisation edited) {
        super(edited.texts().of("profile.section.CONFLICTS"), edited.session(), edited.texts());
        add(new ListGrid<Conflict>(
                        edited.texts(), "profile.conflicts.hint", () -> edited.organisation().profile().conflicts(), () -> new Conflict("", ""),
                        conflicts -> edited.session().apply(ProfileContext.edits(edited).setConflicts(conflicts)))
                .words("profile.conflict.with", 240, Conflict::with, Conflict::withWith)
                .words("profile.conflict.what", 420, Conflict::what, Conflict::withWhat)
                .build(edited.clip()));
    }
}
