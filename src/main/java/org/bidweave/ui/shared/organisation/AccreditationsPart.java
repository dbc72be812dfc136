package org.bidweave.ui.shared.organisation;

import org.bidweave.model.AccreditationHeld;
import org.bidweave.ui.shared.grid.Kind;

/// The accreditations it holds, and until when.
public class AccreditationsPart extends Part {

    public AccreditationsPart(EditedOrganisation edited) {
        this("entry.section.ACCREDITATIONS", edited);
    }

    @SuppressWarnings("this-escape")
    protected AccreditationsPart(String titleKey, EditedOrganisation edited) {
        super(titleKey, edited);
        var reading = edited.reading();
        var grid = new ListGrid<AccreditationHeld>(
                        edited.texts(), edited.roomy() ? "entry.accreditations-held" : "", () -> edited.organisation().accreditations(), () -> new AccreditationHeld("", null),
                        held -> edited.session().apply(edited.edits().setAccreditations(held)))
                .words("entry.accreditation", 280, AccreditationHeld::name, (a, name) -> new AccreditationHeld(name, a.expires()))
                .column("entry.expires", 130, Kind.DATE, a -> Reading.show(a.expires()), reading::date,
                        (a, day) -> new AccreditationHeld(a.name(), day.orElse(null)));
        if (edited.roomy()) {
            var expiries = new Expiries(edited.today());
            grid.says("entry.expiry", 140, a -> expiries.words(a.expires()), a -> expiries.state(a.expires()));
        }
        add(grid.build(edited.clip()));
    }
}
