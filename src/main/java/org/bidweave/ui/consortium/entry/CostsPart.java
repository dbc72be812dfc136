package org.bidweave.ui.consortium.entry;

import java.util.function.UnaryOperator;
import org.bidweave.edit.Edit;
import org.bidweave.model.Costs;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.Part;

/// What its part of the work costs it.
final class CostsPart extends Part {

    CostsPart(Opened opened) {
        super(opened.texts().of("entry.section.COSTS"), opened.session(), opened.texts());
        add(new Columns()
                .with(form().money("entry.direct", bid -> opened.member(bid).costs().direct(), sum -> set(opened, c -> c.withDirect(sum))),
                        3)
                .with(form().percent("entry.overhead", bid -> opened.member(bid).costs().overheadRate(),
                        rate -> set(opened, c -> c.withOverheadRate(rate))), 3)
                .with(form().money("entry.mobilisation", bid -> opened.member(bid).costs().mobilisation(),
                        sum -> set(opened, c -> c.withMobilisation(sum))), 3)
                .with(form().money("entry.advance", bid -> opened.member(bid).costs().advance(),
                        sum -> set(opened, c -> c.withAdvance(sum))), 3));
    }

    private static Edit set(Opened opened, UnaryOperator<Costs> change) {
        return opened.edits().setCosts(change.apply(opened.member().costs()));
    }
}
