package org.bidweave.ui.consortium.entry;

import org.bidweave.check.MemberSection;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.ui.shared.grid.Kind;

/// The accreditations it holds, and until when.
final class AccreditationsPart extends Part {

    AccreditationsPart(Opened opened) {
        super(MemberSection.ACCREDITATIONS, opened);
        var reading = new Reading(opened.texts(), opened.session().today());
        add(new ListGrid<AccreditationHeld>(
                        opened.texts(), "", () -> opened.organisation().accreditations(), () -> new AccreditationHeld("", null),
                        held -> opened.session().apply(opened.organisationEdits().setAccreditations(held)))
                .words("entry.accreditation", 280, AccreditationHeld::name, (a, name) -> new AccreditationHeld(name, a.expires()))
                .column("entry.expires", 130, Kind.DATE, a -> Reading.show(a.expires()), reading::date,
                        (a, day) -> new AccreditationHeld(a.name(), day.orElse(null)))
                .build(opened.clip()));
    }
}
