package org.bidweave.ui.consortium.entry;

import java.util.List;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.IdentityPart;

/// Who it is, and what it is to the bid.
final class RolePart extends IdentityPart {

    RolePart(Opened opened) {
        super("entry.section.ROLE", opened.edited());
        fields().with(form().choice(
                "entry.role",
                Options.of(opened.texts(), "consortium.role", List.of(Role.values())),
                bid -> opened.member(bid).role(),
                role -> opened.edits().setRole(role)), 4);
    }
}
