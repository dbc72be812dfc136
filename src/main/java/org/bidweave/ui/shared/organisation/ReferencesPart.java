package org.bidweave.ui.shared.organisation;

import org.bidweave.model.Reference;
import org.bidweave.ui.shared.grid.Kind;

/// Contracts it delivered that can be named in the bid.
public final class ReferencesPart extends Part {

    public ReferencesPart(EditedOrganisation edited) {
        super("entry.section.REFERENCES", edited);
        var reading = edited.reading();
        add(new ListGrid<Reference>(
                        edited.texts(), "", () -> edited.organisation().references(),
                                () -> new Reference("", "", null, null, false, true, true),
                        references -> edited.session().apply(edited.edits().setReferences(references)))
                .words("entry.contract", 90, Reference::title, Reference::withTitle)
                .words("entry.client", 74, Reference::client, Reference::withClient)
                .column("entry.value", 78, Kind.MONEY, r -> Reading.show(r.value()), reading::money,
                        (r, sum) -> r.withValue(sum.orElse(null)))
                .column("entry.ended", 86, Kind.DATE, r -> Reading.show(r.ended()), reading::date,
                        (r, day) -> r.withEnded(day.orElse(null)))
                .tick("entry.live", 40, Reference::live, Reference::withLive)
                .tick("entry.relevant", 66, Reference::relevant, Reference::withRelevant)
                .tick("entry.used", 40, Reference::used, Reference::withUsed)
                .build(edited.clip()));
    }
}
