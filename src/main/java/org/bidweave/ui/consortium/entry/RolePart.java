package org.bidweave.ui.consortium.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Role;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.organisation.Part;

/// Who it is, and what it is to the bid.
final class RolePart extends Part {

    RolePart(Opened opened) {
        super(opened.texts().of("entry.section.ROLE"), opened.session(), opened.texts());
        var texts = opened.texts();
        var forms = new Options<>(
                Stream.concat(Stream.of(Optional.<LegalForm>empty()), Stream.of(LegalForm.values()).map(Optional::of)).toList(),
                form -> form.map(f -> texts.of("entry.legal-form." + f)).orElse(texts.of("entry.unknown")));
        add(new Columns()
                .with(form().text("entry.name", bid -> opened.organisation(bid).name(), name -> opened.organisationEdits().setName(name)),
                        8)
                .with(form().text("entry.register-id", bid -> opened.organisation(bid).registerId(),
                        id -> opened.organisationEdits().setRegisterId(id)), 4)
                .with(form().choice(
                        "entry.role",
                        Options.of(texts, "consortium.role", List.of(Role.values())),
                        bid -> opened.member(bid).role(),
                        role -> opened.edits().setRole(role)), 4)
                .with(form().choice(
                        "entry.legal-form",
                        forms,
                        bid -> Optional.ofNullable(opened.organisation(bid).legalForm()),
                        form -> opened.organisationEdits().setLegalForm(form.orElse(null))), 5)
                .with(form().choice(
                        "entry.vcse",
                        opened.yesNo(),
                        bid -> Optional.ofNullable(opened.organisation(bid).vcse()),
                        vcse -> opened.organisationEdits().setVcse(vcse.orElse(null))), 3));
    }
}
