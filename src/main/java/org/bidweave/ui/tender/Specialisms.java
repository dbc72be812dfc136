package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.Typed;

/// The specialisms asked: in which lots, by how many, and whether in every place.
record Specialisms(Session session, Texts texts, Clip clip) {

    Section section() {
        var sheet = new ListSheet<>(session, texts, bid -> bid.tender().specialisms(), RequirementEdits::setSpecialisms);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.SPECIALISMS), clip, sheet, columns(sheet),
                Optional.of(sheet.rows(this::blank)));
    }

    private SpecialismRequirement blank(List<SpecialismRequirement> rows) {
        return new SpecialismRequirement(
                new Specialism(texts.of("tender.specialism.new")), true, SpecialismScope.ANY, List.of(), 1, null);
    }

    private List<Column<Integer, ListSheet.Change<SpecialismRequirement>>> columns(ListSheet<SpecialismRequirement> sheet) {
        var asked = new Options<>(List.of(true, false), it -> texts.of("tender.specialism." + (it ? "mandatory" : "desirable")));
        var scopes = Options.of(texts, "tender.specialism.scope", List.of(SpecialismScope.values()));
        var levels = Asked.presence(texts);
        return List.of(
                sheet.typed(sheet.column("tender.specialism", 240, Kind.TEXT, row -> row.specialism().name()).bold(),
                        typed -> Asked.name(texts, "tender.specialism.nameless", typed),
                        (row, name) -> row.withSpecialism(new Specialism(String.valueOf(name)))),
                sheet.choice("tender.specialism.asked", 120, () -> asked, SpecialismRequirement::mandatory,
                        (row, mandatory) -> row.withMandatory(mandatory == null ? row.mandatory() : mandatory)),
                sheet.typed(sheet.column("tender.specialism.lots", 90, Kind.TEXT, this::lots),
                        typed -> new LotNumbers(texts).read(session.bid().tender(), typed),
                        (row, lots) -> row.withLots(lots == null ? List.of() : lots)),
                sheet.typed(sheet.column("tender.specialism.holders", 110, Kind.NUMBER, row -> String.valueOf(row.minimumHolders())),
                        this::holders, (row, holders) -> row.withMinimumHolders(holders == null ? 1 : holders)),
                sheet.choice("tender.specialism.where", 150, () -> scopes, SpecialismRequirement::scope,
                        (row, scope) -> row.withScope(scope == null ? row.scope() : scope)),
                sheet.choice("tender.specialism.presence", 150, () -> levels, SpecialismRequirement::minimumPresence,
                        SpecialismRequirement::withMinimumPresence));
    }

    private String lots(SpecialismRequirement row) {
        return row.lots().isEmpty() ? texts.of("tender.lots.all") : new LotNumbers(texts).show(session.bid().tender(), row.lots());
    }

    private Typed<Integer> holders(String typed) {
        var read = Whole.read(texts, typed);
        return read instanceof Typed.Understood<Integer>(var holders) && holders < 1
                ? new Typed.NotUnderstood<>(texts.of("tender.specialism.holders.not"))
                : read;
    }
}
