package org.bidweave.ui.consortium;

import java.util.Optional;
import org.bidweave.model.Member;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.Texts;

/// The groups in which the members stand on screen.
enum Group {
    LEAD,
    MEMBERS,
    SUBCONTRACTORS,
    GUARANTORS,
    OTHERS,
    GONE;

    static Group of(Member member) {
        if (member.stage().gone()) {
            return GONE;
        }
        return switch (member.role()) {
            case LEAD -> LEAD;
            case MEMBER -> MEMBERS;
            case SUBCONTRACTOR -> SUBCONTRACTORS;
            case GUARANTOR -> GUARANTORS;
            case SUPPORTER, RESERVE -> OTHERS;
        };
    }

    /// The role of a member that is dropped here; nobody is made to leave by a drop.
    Optional<Role> role() {
        return switch (this) {
            case LEAD -> Optional.of(Role.LEAD);
            case MEMBERS -> Optional.of(Role.MEMBER);
            case SUBCONTRACTORS -> Optional.of(Role.SUBCONTRACTOR);
            case GUARANTORS -> Optional.of(Role.GUARANTOR);
            case OTHERS -> Optional.of(Role.RESERVE);
            case GONE -> Optional.empty();
        };
    }

    String title(Texts texts) {
        return texts.of("consortium.group." + this);
    }
}
