package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Presence;
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
        var sheet = new ListSheet<>(session, bid -> bid.tender().specialisms(), RequirementEdits::setSpecialisms);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.SPECIALISMS), clip, sheet, columns(sheet),
                Optional.of(sheet.rows(this::blank)));
    }

    private SpecialismRequirement blank(List<SpecialismRequirement> rows) {
        return new SpecialismRequirement(
                new Specialism(texts.of("tender.specialism.new")), true, SpecialismScope.ANY, List.of(), 1, null);
    }

    private List<Column<Integer, ListSheet.Change<SpecialismRequirement>>> columns(ListSheet<SpecialismRequirement> sheet) {
        var asked = new Options<>(List.of(true, false), mandatory -> texts.of("tender.specialism." + (mandatory ? "mandatory" : "desirable")));
        var scopes = Options.of(texts, "tender.specialism.scope", List.of(SpecialismScope.values()));
        var levels = Asked.presence(texts);
        var lots = new LotNumbers(texts);
        return List.of(
                sheet.typed(sheet.shown(texts.of("tender.specialism"), 240, Kind.TEXT, row -> row.specialism().name()).bold(),
                        typed -> Asked.name(texts, "tender.specialism.nameless", typed),
                        (row, name) -> row.withSpecialism(new Specialism(String.valueOf(name)))),
                sheet.typed(sheet.shown(texts.of("tender.specialism.asked"), 120, Kind.CHOICE, row -> asked.word().apply(row.mandatory())).choices(asked::words),
                        typed -> asked.read(texts, typed), (row, mandatory) -> row.withMandatory(mandatory == null || mandatory)),
                sheet.typed(sheet.shown(texts.of("tender.specialism.lots"), 90, Kind.TEXT, row -> row.lots().isEmpty()
                                ? texts.of("tender.lots.all") : lots.show(session.bid().tender(), row.lots())),
                        typed -> lots.read(session.bid().tender(), typed), (row, named) -> row.withLots(named == null ? List.of() : named)),
                sheet.typed(sheet.shown(texts.of("tender.specialism.holders"), 110, Kind.NUMBER, row -> String.valueOf(row.minimumHolders())),
                        this::holders, (row, holders) -> row.withMinimumHolders(holders == null ? 1 : holders)),
                sheet.typed(sheet.shown(texts.of("tender.specialism.where"), 150, Kind.CHOICE, row -> scopes.word().apply(row.scope())).choices(scopes::words),
                        typed -> scopes.read(texts, typed), (row, scope) -> row.withScope(scope == null ? SpecialismScope.ANY : scope)),
                sheet.typed(sheet.shown(texts.of("tender.specialism.presence"), 150, Kind.CHOICE, row -> presence(levels, row)).choices(levels::words),
                        typed -> levels.read(texts, typed), SpecialismRequirement::withMinimumPresence));
    }

    private static String presence(Options<Presence> levels, SpecialismRequirement row) {
        var level = row.minimumPresence();
        return level == null ? "" : levels.word().apply(level);
    }

    private Typed<Integer> holders(String typed) {
        var read = Whole.read(texts, typed);
        return read instanceof Typed.Understood<Integer>(var holders) && holders < 1
                ? new Typed.NotUnderstood<>(texts.of("tender.specialism.holders.not"))
                : read;
    }
}
