package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.Ids;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.ServiceLine;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.NumberText;

/// The kinds of service, and how many people one full-time worker can serve in a year.
record Lines(Session session, Texts texts, Clip clip) {

    Section section() {
        var sheet = new ListSheet<>(session, texts, bid -> bid.tender().lines(), this::edit);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.LINES), clip, sheet, columns(sheet),
                Optional.of(sheet.rows(lines -> new ServiceLine(new LineId("new-" + lines.size()), "", "", null, null))));
    }

    private List<Column<Integer, ListSheet.Change<ServiceLine>>> columns(ListSheet<ServiceLine> sheet) {
        var number = new NumberText(texts, true);
        return List.of(
                sheet.typed(sheet.column("tender.line", 260, Kind.TEXT, ServiceLine::name).bold(),
                        typed -> Asked.name(texts, "tender.line.nameless", typed),
                        (line, name) -> line.withName(String.valueOf(name))),
                sheet.text(sheet.column("tender.line.unit", 160, Kind.TEXT, ServiceLine::unit), ServiceLine::withUnit),
                sheet.typed(sheet.column("tender.line.standard", 190, Kind.NUMBER, line -> Asked.number(line.standard())),
                        typed -> number.read(typed).map(Decimal::new), ServiceLine::withStandard),
                sheet.typed(sheet.column("tender.line.safe", 190, Kind.NUMBER, line -> Asked.number(line.safeMaximum())),
                        typed -> number.read(typed).map(Decimal::new), ServiceLine::withSafeMaximum));
    }

    /// New lines get an id from their name.
    private Edit edit(List<ServiceLine> lines) {
        var known = session.bid().tender().lines().stream().map(ServiceLine::id).toList();
        var named = new ArrayList<ServiceLine>();
        for (var line : lines) {
            var id = known.contains(line.id()) ? line.id() : new LineId(Ids.slug(line.name(), "line", taken ->
                    known.contains(new LineId(taken)) || named.stream().anyMatch(other -> other.id().value().equals(taken))));
            named.add(new ServiceLine(id, line.name(), line.unit(), line.standard(), line.safeMaximum()));
        }
        return RequirementEdits.setLines(named);
    }
}
