package org.bidweave.ui.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Money;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.typed.MoneyText;
import org.bidweave.ui.shared.typed.NumberText;
import org.jspecify.annotations.Nullable;

/// The columns of the volume grid.
record VolumeColumns(Session session, Texts texts, ListSheet<VolumeRow> sheet) {

    /// Which of the columns is the first place's, where places are columns.
    static final int FIRST_PLACE = 3;

    List<Column<Integer, ListSheet.Change<VolumeRow>>> ofAllLots(List<Area> areas) {
        var columns = new ArrayList<>(List.of(lot(), service(130), worker()));
        areas.forEach(area -> columns.add(people(area)));
        columns.addAll(List.of(total(), value(), passFail()));
        return List.copyOf(columns);
    }

    List<Column<Integer, ListSheet.Change<VolumeRow>>> ofOneLot() {
        return List.of(service(240), worker(), total(), value(), passFail());
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> lot() {
        var numbers = new LotNumbers(texts);
        return sheet.typed(sheet.column("tender.lot.number", 150, Kind.TEXT, row -> numbers.titled(tender(), row.lot())),
                typed -> Asked.required(texts, "tender.lot.needed", numbers.readOne(tender(), typed)),
                (row, lot) -> lot == null ? row : row.withLot(lot));
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> service(double width) {
        return sheet.choice("tender.lot.service", width, this::lines, VolumeRow::line,
                (row, line) -> line == null ? row : row.withLine(line));
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> worker() {
        return sheet.column("tender.volume.worker", 116, Kind.NUMBER, row -> Asked.number(standard(row.line())));
    }

    private @Nullable Decimal standard(LineId line) {
        return tender().line(line).map(ServiceLine::standard).orElse(null);
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> people(Area area) {
        return sheet.typed(sheet.titled(area.name(), 96, Kind.NUMBER, row -> people(row.people(area.id()))),
                typed -> Whole.read(texts, typed), (row, people) -> row.withPeople(area.id(), people));
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> total() {
        return sheet.column("tender.volume.total", 80, Kind.NUMBER, row -> row.volumes().isEmpty() ? "" : people(row.total())).bold();
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> value() {
        var money = new MoneyText(texts, false);
        return sheet.typed(sheet.column("tender.volume.value", 110, Kind.MONEY, row -> Asked.money(row.value())),
                typed -> money.read(typed).map(Money::new), VolumeRow::withValue);
    }

    private Column<Integer, ListSheet.Change<VolumeRow>> passFail() {
        return sheet.tick(sheet.column("tender.pass-fail", 96, Kind.CHECK, row -> row.passFail() ? Column.YES : ""),
                VolumeRow::withPassFail);
    }

    static String people(@Nullable Integer people) {
        return people == null ? "" : NumberText.show(BigDecimal.valueOf(people));
    }

    private Options<LineId> lines() {
        return new Options<>(tender().lines().stream().map(ServiceLine::id).toList(), line -> tender().lineName(line));
    }

    private Tender tender() {
        return session.bid().tender();
    }
}
