package org.bidweave.ui.profile;

import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.IdentityPart;

/// Who it is, where it is found, and what it says that it does.
final class WhoPart extends IdentityPart {

    WhoPart(EditedOrganisation edited) {
        super("profile.section.WHO", edited);
        fields().with(form().text("profile.postcode", bid -> edited.organisation(bid).profile().postcode(),
                postcode -> ProfileContext.edits(edited).setPostcode(postcode)), 4);
        add(new Columns()
                .with(form().text("profile.website", bid -> edited.organisation(bid).profile().website(),
                        website -> ProfileContext.edits(edited).setWebsite(website)), 12)
                .with(form().words("profile.activities", bid -> edited.organisation(bid).profile().activities(),
                        activities -> ProfileContext.edits(edited).setActivities(activities)), 12));
    }
}
