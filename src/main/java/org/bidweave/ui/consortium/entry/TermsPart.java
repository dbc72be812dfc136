package org.bidweave.ui.consortium.entry;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bidweave.edit.Edit;
import org.bidweave.model.Terms;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.Part;

/// What the memorandum promises it and asks of it.
final class TermsPart extends Part {

    TermsPart(Opened opened) {
        super(opened.texts().of("entry.section.TERMS"), opened.session(), opened.texts());
        add(new Columns()
                .with(form().money("entry.guaranteed", bid -> opened.member(bid).terms().guaranteedMinimum(),
                        sum -> set(opened, t -> t.withGuaranteedMinimum(sum))), 4)
                .with(form().whole("entry.pass-through", bid -> opened.member(bid).terms().passThroughDays(),
                        days -> set(opened, t -> t.withPassThroughDays(days))), 4)
                .with(form().choice(
                        "entry.vote", opened.yesNo(), bid -> Optional.ofNullable(opened.member(bid).terms().vote()),
                        yes -> set(opened, t -> t.withVote(yes.orElse(null)))), 4)
                .with(form().money("entry.liability-cap", bid -> opened.member(bid).terms().liabilityCap(),
                        sum -> set(opened, t -> t.withLiabilityCap(sum))), 4));
        add(form().tick("entry.uncapped", bid -> opened.member(bid).terms().uncapped(), on -> set(opened, t -> t.withUncapped(on))));
    }

    private static Edit set(Opened opened, UnaryOperator<Terms> change) {
        return opened.edits().setTerms(change.apply(opened.member().terms()));
    }
}
