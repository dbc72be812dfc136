package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Kind;
import org.jspecify.annotations.Nullable;

/// The accreditations asked, and of whom.
record Accreditations(Session session, Texts texts, Clip clip) {

    /// Of whom an accreditation is asked: a specialism only where it is whoever delivers that.
    private record Holder(AccreditationScope scope, @Nullable Specialism specialism) {}

    Section section() {
        var sheet = new ListSheet<>(session, texts, bid -> bid.tender().accreditations(), RequirementEdits::setAccreditations);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.ACCREDITATIONS), clip, sheet, columns(sheet),
                Optional.of(sheet.rows(this::blank)));
    }

    private AccreditationRequirement blank(List<AccreditationRequirement> rows) {
        return new AccreditationRequirement(texts.of("tender.accreditation.new"), AccreditationScope.LEAD, null);
    }

    private List<Column<Integer, ListSheet.Change<AccreditationRequirement>>> columns(ListSheet<AccreditationRequirement> sheet) {
        return List.of(
                sheet.typed(sheet.column("tender.accreditation", 300, Kind.TEXT, AccreditationRequirement::name).bold(),
                        typed -> Asked.name(texts, "tender.accreditation.nameless", typed),
                        (row, name) -> row.withName(String.valueOf(name))),
                sheet.choice("tender.accreditation.holder", 420, this::holders, row -> new Holder(row.scope(), row.specialism()),
                        (row, by) -> by == null ? row : new AccreditationRequirement(row.name(), by.scope, by.specialism)));
    }

    private Options<Holder> holders() {
        var tender = session.bid().tender();
        var asked = Stream.concat(tender.specialisms().stream().map(SpecialismRequirement::specialism),
                tender.accreditations().stream().map(AccreditationRequirement::specialism).flatMap(Stream::ofNullable));
        return new Options<>(Stream.concat(
                Stream.of(AccreditationScope.LEAD, AccreditationScope.ANY, AccreditationScope.EVERY).map(scope -> new Holder(scope, null)),
                asked.distinct().map(specialism -> new Holder(AccreditationScope.DELIVERING, specialism))).toList(), this::word);
    }

    private String word(Holder holder) {
        return texts.of("tender.accreditation.holder." + holder.scope.name(), String.valueOf(holder.specialism));
    }
}
