package org.bidweave.ui.profile;

import org.bidweave.model.Strength;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.organisation.EditedOrganisation;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;

/// What it stands for and is good at, each with the line that shows it; without one it is a claim only, whoever makes it.
final class StrengthsPart extends Part {

    StrengthsPart(EditedOrganisation edited) {
        super(edited.texts().of("profile.section.STRENGTHS"), edited.session(), edited.texts());
        var texts = edited.texts();
        add(new ListGrid<Strength>(
                        texts, "profile.strengths.hint", () -> edited.organisation().profile().strengths(), () -> new Strength("", ""),
                        strengths -> edited.session().apply(ProfileContext.edits(edited).setStrengths(strengths)))
                .words("profile.strength", 130, Strength::name, Strength::withName)
                .words("profile.strength.evidence", 200, Strength::evidence, Strength::withEvidence)
                .says("profile.strength.stands", 110, strength -> texts.of(claimed(strength) ? "profile.strength.claim" : "profile.strength.evidenced"),
                        strength -> claimed(strength) ? State.RISK : State.NONE)
                .build(edited.clip()));
    }

    private static boolean claimed(Strength strength) {
        return strength.evidence().isEmpty();
    }
}
