package org.bidweave.ui.profile;

import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.Part;

/// How many people it is, and how many of them know from their own life what they work on.
final class PeoplePart extends Part {

    PeoplePart(EditedOrganisation edited) {
        super(edited.texts().of("profile.section.PEOPLE"), edited.session(), edited.texts());
        add(new Columns()
                .with(form().whole("profile.employees", bid -> edited.organisation(bid).profile().employees(),
                        employees -> ProfileContext.edits(edited).setEmployees(employees)), 4)
                .with(form().whole("profile.volunteers", bid -> edited.organisation(bid).profile().volunteers(),
                        volunteers -> ProfileContext.edits(edited).setVolunteers(volunteers)), 4)
                .with(form().percent("profile.lived-experience", bid -> edited.organisation(bid).profile().livedExperience(),
                        part -> ProfileContext.edits(edited).setLivedExperience(part)), 4));
    }
}
