package org.bidweave.ui.shared.organisation;

import java.util.List;
import org.bidweave.check.Words;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;

/// The cover it holds.
public class InsurancePart extends Part {

    @SuppressWarnings("this-escape")
    public InsurancePart(EditedOrganisation edited) {
        super("entry.section.INSURANCE", edited);
        var texts = edited.texts();
        var reading = edited.reading();
        var types = new Options<>(List.of(InsuranceType.values()), type -> Words.sentence(Words.insurance(type)));
        var grid = new ListGrid<InsuranceHeld>(
                        texts, "entry.insurance-held", () -> edited.organisation().insurance(),
                        () -> new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, null, null),
                        held -> edited.session().apply(edited.edits().setInsurance(held)))
                .column("entry.cover", 200, Kind.TEXT, i -> types.word().apply(i.type()), typed -> types.read(texts, typed),
                        (i, type) -> i.withType(type.orElse(i.type())), types.words())
                .column("entry.limit", 130, Kind.MONEY, i -> Reading.show(i.limit()), reading::money,
                        (i, sum) -> i.withLimit(sum.orElse(null)))
                .column("entry.expires", 110, Kind.DATE, i -> Reading.show(i.expires()), reading::date,
                        (i, day) -> i.withExpires(day.orElse(null)));
        if (edited.roomy()) {
            var expiries = new Expiries(edited.today());
            grid.says("entry.expiry", 140, i -> expiries.words(i.expires()), i -> expiries.state(i.expires()));
        }
        add(grid.build(edited.clip()));
    }
}
