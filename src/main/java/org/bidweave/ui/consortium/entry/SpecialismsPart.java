package org.bidweave.ui.consortium.entry;

import java.util.List;
import org.bidweave.model.Evidence;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.typed.Typed;

/// What it can do, whether that is shown or only said, and whether it does it in this bid.
final class SpecialismsPart extends Part {

    /// A specialism as one row: the organisation's own, and whether this member delivers it here.
    private record Row(SpecialismHeld held, boolean here) {}

    private final Opened opened;

    SpecialismsPart(Opened opened) {
        super(opened.texts().of("entry.section.SPECIALISMS"), opened.session(), opened.texts());
        this.opened = opened;
        var texts = opened.texts();
        var evidence = Options.of(texts, "entry.evidence", List.of(Evidence.values()));
        var asked = opened.session().bid().tender().specialisms().stream().map(SpecialismRequirement::specialism).map(Specialism::name)
                .distinct().toList();
        var unnamed = new Specialism(texts.of("entry.specialism.unnamed"));
        add(new ListGrid<Row>(texts, "", this::rows, () -> new Row(new SpecialismHeld(unnamed, Evidence.CLAIMED, ""), true), this::write)
                .rowsOf((row, about) -> row.held().specialism().equals(about.specialism()))
                .column(
                        "entry.specialism", 160, Kind.CHOICE, r -> r.held().specialism().name(), SpecialismsPart::named,
                        (r, s) -> new Row(r.held().withSpecialism(s.orElse(unnamed)), r.here()), asked)
                .column(
                        "entry.evidence", 94, Kind.CHOICE, r -> texts.of("entry.evidence." + r.held().evidence()),
                                typed -> evidence.read(texts, typed),
                        (r, e) -> new Row(r.held().withEvidence(e.orElse(Evidence.CLAIMED)), r.here()), evidence.words())
                .tick("entry.here", 108, Row::here, (r, here) -> new Row(r.held(), here))
                .words("entry.note", 104, r -> r.held().note(), (r, note) -> new Row(r.held().withNote(note), r.here()))
                .build(opened.clip()));
    }

    private List<Row> rows() {
        var not = opened.member().notDelivering();
        return opened.organisation().specialisms().stream().map(held -> new Row(held, !not.contains(held.specialism()))).toList();
    }

    private void write(List<Row> rows) {
        opened.session().apply(opened.edits().setSpecialisms(
                rows.stream().map(Row::held).toList(),
                rows.stream().filter(row -> !row.here()).map(row -> row.held().specialism()).toList()));
    }

    private static Typed<Specialism> named(String typed) {
        return typed.isBlank() ? new Typed.Empty<>() : new Typed.Understood<>(new Specialism(typed));
    }
}
