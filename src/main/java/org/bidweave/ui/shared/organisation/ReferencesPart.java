package org.bidweave.ui.shared.organisation;

import org.bidweave.model.Reference;
import org.bidweave.profile.Age;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.grid.Kind;

/// Contracts it delivered that can be named in the bid.
public final class ReferencesPart extends Part {

    public ReferencesPart(EditedOrganisation edited) {
        super("entry.section.REFERENCES", edited);
        var reading = edited.reading();
        boolean wide = edited.roomy();
        var grid = new ListGrid<Reference>(
                        edited.texts(), "", () -> edited.organisation().references(),
                                () -> new Reference("", "", null, null, false, true, true),
                        references -> edited.session().apply(edited.edits().setReferences(references)))
                .words("entry.contract", wide ? 120 : 90, Reference::title, Reference::withTitle)
                .words("entry.client", wide ? 120 : 74, Reference::client, Reference::withClient)
                .column("entry.value", wide ? 96 : 78, Kind.MONEY, r -> Reading.show(r.value()), reading::money,
                        (r, sum) -> r.withValue(sum.orElse(null)))
                .column("entry.ended", wide ? 112 : 86, Kind.DATE, r -> Reading.show(r.ended()), reading::date,
                        (r, day) -> r.withEnded(day.orElse(null)))
                .tick("entry.live", wide ? 46 : 40, Reference::live, Reference::withLive)
                .tick("entry.relevant", wide ? 76 : 66, Reference::relevant, Reference::withRelevant)
                .tick("entry.used", wide ? 50 : 40, Reference::used, Reference::withUsed);
        if (wide) {
            grid.says("entry.age", 90, r -> age(edited, r), r -> old(edited, r) ? State.RISK : State.NONE);
        }
        add(grid.build(edited.clip()));
    }

    private static boolean old(EditedOrganisation edited, Reference reference) {
        return !reference.live() && Age.ofReference(reference.ended(), edited.today()).isPresent();
    }

    private static String age(EditedOrganisation edited, Reference reference) {
        if (reference.live()) {
            return edited.texts().of("entry.age.live");
        }
        return reference.ended() == null ? edited.texts().of("entry.age.unknown")
                : edited.texts().of("entry.age.ended", Age.from(reference.ended(), edited.today()));
    }
}
