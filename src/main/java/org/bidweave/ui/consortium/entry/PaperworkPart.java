package org.bidweave.ui.consortium.entry;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.layout.HBox;
import org.bidweave.edit.Edit;
import org.bidweave.model.Paperwork;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.organisation.Part;

/// What must be on file before the bid can be submitted.
final class PaperworkPart extends Part {

    PaperworkPart(Opened opened) {
        super(opened.texts().of("entry.section.PAPERWORK"), opened.session(), opened.texts());
        add(new HBox(
                24,
                form().tick("entry.due-diligence", bid -> opened.member(bid).paperwork().dueDiligence(),
                        on -> set(opened, p -> p.withDueDiligence(on))),
                form().tick("entry.registered", bid -> opened.member(bid).paperwork().registered(),
                        on -> set(opened, p -> p.withRegistered(on)))));
        add(new Columns()
                .with(form().text("entry.share-code", bid -> opened.member(bid).paperwork().shareCode(),
                        code -> set(opened, p -> p.withShareCode(code))), 4)
                .with(form().choice(
                        "entry.authority", opened.yesNo(), bid -> Optional.ofNullable(opened.member(bid).paperwork().authority()),
                        yes -> set(opened, p -> p.withAuthority(yes.orElse(null)))), 4)
                .with(form().choice(
                        "entry.debarment", opened.yesNo(), bid -> Optional.ofNullable(opened.member(bid).paperwork().debarmentListed()),
                        yes -> set(opened, p -> p.withDebarmentListed(yes.orElse(null)))), 4));
    }

    private static Edit set(Opened opened, UnaryOperator<Paperwork> change) {
        return opened.edits().setPaperwork(change.apply(opened.member().paperwork()));
    }
}
