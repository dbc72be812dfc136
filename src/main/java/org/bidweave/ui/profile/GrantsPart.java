package org.bidweave.ui.profile;

import javafx.scene.control.Label;
import org.bidweave.directory.HeldGrants;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.GrantsHeld;
import org.bidweave.ui.shared.organisation.Part;

/// The grants that funders have published of this organisation.
final class GrantsPart extends Part {

    private static final int SHOWN = 50;

    private final ProfileContext context;
    private final EditedOrganisation edited;
    private final GrantsHeld grants;
    private final Label none = new Label();

    GrantsPart(ProfileContext context, EditedOrganisation edited) {
        super(edited.texts().of("profile.section.GRANTS"), edited.session(), edited.texts());
        this.context = context;
        this.edited = edited;
        grants = new GrantsHeld(edited.texts(), context.today(), SHOWN);
        grants.setId("profile-grants");
        none.setText(edited.texts().of("profile.grants.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        add(grants);
        add(none);
        show(HeldGrants.NONE);
    }

    /// Looks the grants up anew.
    void look() {
        context.acts().grants(edited.organisation(), this::show);
    }

    private void show(HeldGrants held) {
        boolean any = !held.all().isEmpty();
        grants.show(held);
        grants.setManaged(any);
        none.setVisible(!any);
        none.setManaged(!any);
    }
}
