package org.bidweave.ui.tender;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Rows;
import org.jspecify.annotations.Nullable;

/// Services down: of every lot with the people of each place across, or of one lot with what does not depend on the place.
final class VolumeTable {

    private final Session session;
    private final Supplier<Optional<LotId>> only;
    private final ListSheet<VolumeRow> sheet;
    private final Set<VolumeRow.Place> open = new HashSet<>();
    private final Grid<Integer, ListSheet.Change<VolumeRow>> grid;

    private VolumeTable(Session session, Texts texts, Clip clip, Supplier<Optional<LotId>> only, Optional<List<Area>> areas) {
        this.session = session;
        this.only = only;
        sheet = new ListSheet<>(session, texts, bid -> lots(bid.tender()).stream()
                .flatMap(lot -> VolumeRow.of(bid.tender(), lot, open).stream()).toList(), this::edit);
        var columns = new VolumeColumns(session, texts, sheet);
        grid = new Grid<>(texts, clip, areas.map(columns::ofAllLots).orElseGet(columns::ofOneLot), this::apply,
                Optional.of(sheet.rows(this::blank, () -> Optional.of(limit(texts)))));
        grid.table().setId("tender-volume");
        grid.table().setAccessibleText(texts.of("tender.section.VOLUME"));
    }

    /// Begins at the first place.
    static VolumeTable ofAllLots(Session session, Texts texts, Clip clip, List<Area> areas) {
        var table = new VolumeTable(session, texts, clip, Optional::empty, Optional.of(areas));
        table.grid.startAt(areas.isEmpty() ? 0 : VolumeColumns.FIRST_PLACE);
        return table;
    }

    static VolumeTable ofOneLot(Session session, Texts texts, Clip clip, Supplier<LotId> lot) {
        return new VolumeTable(session, texts, clip, () -> Optional.of(lot.get()), Optional.empty());
    }

    Grid<Integer, ListSheet.Change<VolumeRow>> grid() {
        return grid;
    }

    void refresh() {
        sheet.refresh(grid);
    }

    /// The first row of a lot, at a column.
    void select(LotId lot, int column) {
        var rows = sheet.rows();
        rows.stream().filter(row -> row.lot().equals(lot)).findFirst().ifPresent(row -> grid.select(rows.indexOf(row), column));
    }

    private List<Lot> lots(Tender tender) {
        return only.get().map(tender::lot).map(List::of).orElse(tender.lots());
    }

    /// A row stays on screen when its last figure goes, and until its first one comes.
    private Edit edit(List<VolumeRow> rows) {
        open.clear();
        open.addAll(rows.stream().map(VolumeRow::place).collect(Collectors.toSet()));
        return RequirementEdits.setVolumes(VolumeRow.lots(lots(session.bid().tender()), rows));
    }

    /// A row without figures changes nothing in the bid, but is shown.
    private void apply(Act act, List<ListSheet.Change<VolumeRow>> changes) {
        sheet.apply(act, changes);
        refresh();
    }

    /// The first service of a lot that has no row yet.
    private @Nullable VolumeRow blank(List<VolumeRow> rows) {
        var taken = rows.stream().map(VolumeRow::place).collect(Collectors.toSet());
        return lots(session.bid().tender()).stream().flatMap(this::blanks)
                .filter(row -> !taken.contains(row.place()))
                .findFirst().orElse(null);
    }

    private Rows.Limit limit(Texts texts) {
        var lots = lots(session.bid().tender());
        int services = session.bid().tender().lines().size();
        int most = lots.size() * services;
        return new Rows.Limit(most - sheet.rows().size(), texts.of("tender.volume.most", lots.size(), services, most));
    }

    private Stream<VolumeRow> blanks(Lot lot) {
        return session.bid().tender().lines().stream().map(line -> new VolumeRow(lot.id(), line.id(), List.of(), null, false));
    }
}
