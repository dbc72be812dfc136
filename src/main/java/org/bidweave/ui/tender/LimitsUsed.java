package org.bidweave.ui.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Decimal;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.Typed;

/// The limits that the rules use for this bid, each beside the standard one; an emptied limit is the standard again.
record LimitsUsed(Session session, Texts texts, Clip clip) {

    Section section() {
        var sheet = new ListSheet<LimitRow>(session, texts, bid -> LimitRow.of(bid.limits()), LimitsUsed::edit);
        return new ListSection<>(new ListSection.Words(texts, TenderSection.LIMITS), clip, sheet, columns(sheet), Optional.empty());
    }

    private static Edit edit(List<LimitRow> rows) {
        return RequirementEdits.setLimits(LimitRow.limits(rows));
    }

    private List<Column<Integer, ListSheet.Change<LimitRow>>> columns(ListSheet<LimitRow> sheet) {
        return List.of(
                sheet.column("tender.limit", 520, Kind.TEXT, row -> texts.of("tender.limit." + row.what().name())),
                sheet.column("tender.limit.used", 130, Kind.NUMBER, LimitRow::show).bold().entered(this::used),
                sheet.column("tender.limit.standard", 130, Kind.NUMBER, row -> row.what().form().show(row.standard())));
    }

    private Entry<ListSheet.Change<LimitRow>> used(int place, String text) {
        return Entry.of(List.of(LimitRow.What.values()).get(place).form().read(texts, text), figure -> rows -> {
            var row = rows.get(place);
            if (row != null) {
                rows.set(place, row.withUsed(figure.map(Decimal::new).orElse(row.standard())));
            }
        });
    }
}
