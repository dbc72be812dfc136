package org.bidweave.ui.tender;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;
import org.jspecify.annotations.Nullable;

/// People a year, by lot and service down and place across. The columns are the places, so the grid is made anew when those change.
final class VolumeSection implements Section {

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final ListSheet<VolumeRow> sheet;
    private final Set<VolumeRow.Place> open = new HashSet<>();
    private final StackPane place = new StackPane();
    private final Region node;
    private List<Area> areas = List.of();
    private Grid<Integer, ListSheet.Change<VolumeRow>> grid;

    VolumeSection(Session session, Texts texts, Clip clip) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        sheet = new ListSheet<>(session, texts, bid -> VolumeRow.of(bid.tender(), open), this::edit);
        grid = fresh();
        node = new Box(new SectionHead(texts.of("tender.section.VOLUME"), texts.of("tender.section.VOLUME.second"),
                Box.act(texts, "tender.volume.paste", Icon.PASTE, () -> grid.paste())), place);
    }

    /// A row stays on screen when its last figure goes, and until its first one comes.
    private Edit edit(List<VolumeRow> rows) {
        open.clear();
        open.addAll(rows.stream().map(VolumeRow::place).collect(Collectors.toSet()));
        return RequirementEdits.setVolumes(VolumeRow.lots(session.bid().tender(), rows));
    }

    /// A row without figures changes nothing in the bid, but is shown.
    private void apply(Act act, List<ListSheet.Change<VolumeRow>> changes) {
        sheet.apply(act, changes);
        sheet.refresh(grid);
    }

    private Grid<Integer, ListSheet.Change<VolumeRow>> fresh() {
        var columns = new VolumeColumns(session, texts, sheet).all(areas);
        var now = new Grid<>(texts, clip, columns, this::apply, Optional.of(sheet.rows(this::blank)));
        now.table().setId("tender-volume");
        now.table().setAccessibleText(texts.of("tender.section.VOLUME"));
        place.getChildren().setAll(now);
        return now;
    }

    /// The first service of a lot that has no row yet.
    private @Nullable VolumeRow blank(List<VolumeRow> rows) {
        var taken = rows.stream().map(VolumeRow::place).collect(Collectors.toSet());
        var tender = session.bid().tender();
        return tender.lots().stream()
                .flatMap(lot -> tender.lines().stream().map(line -> new VolumeRow(lot.id(), line.id(), List.of(), null, false)))
                .filter(row -> !taken.contains(row.place()))
                .findFirst().orElse(null);
    }

    @Override
    public TenderSection which() {
        return TenderSection.VOLUME;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node first() {
        return grid.table();
    }

    @Override
    public List<?> shows(Bid bid) {
        var tender = bid.tender();
        return List.of(tender.lots(), tender.areas(), tender.lines());
    }

    @Override
    public void refresh() {
        if (!session.bid().tender().areas().equals(areas)) {
            areas = session.bid().tender().areas();
            grid = fresh();
        }
        sheet.refresh(grid);
    }
}
