package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import org.bidweave.edit.Edit;
import org.bidweave.model.Binding;
import org.bidweave.model.Reliance;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.Part;

/// Whether the bid leans on its turnover or experience, and how it stands behind that.
final class ReliancePart extends Part {

    ReliancePart(Opened opened) {
        super(opened.texts().of("entry.section.RELIANCE"), opened.session(), opened.texts());
        add(new HBox(
                24,
                form().tick("entry.financial", bid -> opened.member(bid).reliance().financial(),
                        on -> set(opened, r -> r.withFinancial(on))),
                form().tick("entry.technical", bid -> opened.member(bid).reliance().technical(),
                        on -> set(opened, r -> r.withTechnical(on)))));
        add(new Columns().with(form().choice(
                "entry.binding",
                Options.of(opened.texts(), "entry.binding", List.of(Binding.values())),
                bid -> opened.member(bid).reliance().binding(),
                binding -> set(opened, r -> r.withBinding(binding))), 6));
    }

    private static Edit set(Opened opened, UnaryOperator<Reliance> change) {
        return opened.edits().setReliance(change.apply(opened.member().reliance()));
    }
}
