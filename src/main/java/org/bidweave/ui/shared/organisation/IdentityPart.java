package org.bidweave.ui.shared.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.model.LegalForm;
import org.bidweave.ui.shared.form.Columns;
import org.bidweave.ui.shared.form.Options;

/// Who it is.
public class IdentityPart extends Part {

    private final Columns fields = new Columns();

    @SuppressWarnings("this-escape")
    public IdentityPart(String titleKey, EditedOrganisation edited) {
        super(titleKey, edited);
        var texts = edited.texts();
        var forms = new Options<>(
                Stream.concat(Stream.of(Optional.<LegalForm>empty()), Stream.of(LegalForm.values()).map(Optional::of)).toList(),
                form -> form.map(f -> texts.of("entry.legal-form." + f)).orElse(texts.of("entry.unknown")));
        fields.with(form().name("entry.name", bid -> edited.organisation(bid).name(), name -> edited.edits().setName(name)), 8)
                .with(form().text("entry.register-id", bid -> edited.organisation(bid).registerId(), id -> edited.edits().setRegisterId(id)), 4)
                .with(form().choice(
                        "entry.legal-form",
                        forms,
                        bid -> Optional.ofNullable(edited.organisation(bid).legalForm()),
                        form -> edited.edits().setLegalForm(form.orElse(null))), 5)
                .with(form().choice(
                        "entry.vcse",
                        edited.yesNo(),
                        bid -> Optional.ofNullable(edited.organisation(bid).vcse()),
                        vcse -> edited.edits().setVcse(vcse.orElse(null))), 3);
        add(fields);
    }

    /// Room for what else is asked.
    protected final Columns fields() {
        return fields;
    }
}
