package org.bidweave.ui.tender;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bidweave.edit.Edit;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.LotId;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.grid.Rows;
import org.bidweave.ui.shared.typed.DateText;
import org.jspecify.annotations.Nullable;

/// What presence each lot asks for in each of its places, by when, and whether the bid fails without it.
final class PresenceGrid {

    /// One place of one lot.
    private record Row(LotId lot, AreaRequirement asked) {

        Row with(AreaRequirement asked) {
            return new Row(lot, asked);
        }
    }

    private final Session session;
    private final Texts texts;
    private final ListSheet<Row> sheet;
    private final Grid<Integer, ListSheet.Change<Row>> grid;

    PresenceGrid(Session session, Texts texts, Clip clip) {
        this.session = session;
        this.texts = texts;
        sheet = new ListSheet<>(session, texts, PresenceGrid::rows, PresenceGrid::edit);
        grid = new Grid<>(texts, clip, columns(), sheet, Optional.of(sheet.rows(this::blank, () -> Optional.of(limit()))));
        grid.table().setId("tender-presence");
        grid.table().setAccessibleText(texts.of("tender.lot.presence"));
    }

    Grid<?, ?> grid() {
        return grid;
    }

    void refresh() {
        sheet.refresh(grid);
    }

    private static List<Row> rows(Bid bid) {
        return bid.tender().lots().stream().flatMap(lot -> lot.areas().stream().map(asked -> new Row(lot.id(), asked))).toList();
    }

    private static Edit edit(List<Row> rows) {
        return RequirementEdits.setPresence(rows.stream().collect(Collectors.groupingBy(
                Row::lot, LinkedHashMap::new, Collectors.mapping(Row::asked, Collectors.toList()))));
    }

    /// The first place of the first lot that is not asked for yet.
    private @Nullable Row blank(List<Row> rows) {
        return tender().lots().stream()
                .flatMap(lot -> tender().areas().stream().map(area -> new Row(lot.id(), nothing(area.id()))))
                .filter(row -> rows.stream().noneMatch(other -> other.lot.equals(row.lot) && other.asked.area().equals(row.asked.area())))
                .findFirst().orElse(null);
    }

    private Rows.Limit limit() {
        int lots = tender().lots().size();
        int places = tender().areas().size();
        return new Rows.Limit(lots * places - sheet.rows().size(), texts.of("tender.presence.most", lots, places, lots * places));
    }

    private static AreaRequirement nothing(AreaId area) {
        return new AreaRequirement(area, Presence.NONE, null, false);
    }

    private List<Column<Integer, ListSheet.Change<Row>>> columns() {
        var numbers = new LotNumbers(texts);
        var levels = Asked.presence(texts);
        return List.of(
                sheet.typed(sheet.column("tender.lot.number", 150, Kind.TEXT, row -> numbers.titled(tender(), row.lot)),
                        typed -> Asked.required(texts, "tender.lot.needed", numbers.readOne(tender(), typed)),
                        (row, lot) -> lot == null ? row : new Row(lot, row.asked)),
                sheet.choice("tender.place", 110, this::places, row -> row.asked.area(),
                        (row, area) -> area == null ? row : row.with(row.asked.withArea(area))),
                sheet.choice("tender.lot.presence", 114, () -> levels, row -> row.asked.level(),
                        (row, level) -> row.with(row.asked.withLevel(level == null ? Presence.NONE : level))),
                sheet.typed(sheet.column("tender.presence.by", 90, Kind.DATE, row -> Asked.date(row.asked.by())),
                        typed -> new DateText(texts, session.today()).read(typed),
                        (row, by) -> row.with(row.asked.withBy(by))),
                sheet.tick(sheet.column("tender.pass-fail", 96, Kind.CHECK, row -> row.asked.passFail() ? Column.YES : ""),
                        (row, passFail) -> row.with(row.asked.withPassFail(passFail))));
    }

    private Tender tender() {
        return session.bid().tender();
    }

    private Options<AreaId> places() {
        return new Options<>(tender().areas().stream().map(Area::id).toList(), area -> tender().areaName(area));
    }
}
