package org.bidweave.ui.tender;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bidweave.check.TenderSection;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.LotId;
import org.bidweave.model.ServiceLine;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.EmptyState;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;

/// People a year by lot, service and place: all lots in one table while the places fit across it, else one lot at a time.
final class VolumeSection implements Section {

    private static final int MOST_ACROSS = 12;

    /// What the columns of the tables are made of; they are made anew when it changes.
    private record Shape(List<Area> areas, List<ServiceLine> lines, boolean anyLot) {

        /// Without a lot and a service there is no row that a figure could stand in.
        boolean ready() {
            return anyLot && !lines.isEmpty();
        }

        boolean byLot() {
            return areas.size() > MOST_ACROSS;
        }
    }

    /// One way to show the volume.
    private record Shown(Node node, Node first, Runnable refresh, Runnable paste, BiConsumer<LotId, AreaId> select) {}

    private final Session session;
    private final Texts texts;
    private final Clip clip;
    private final StackPane place = new StackPane();
    private final Button paste;
    private final Region node;
    private Shape shape = new Shape(List.of(), List.of(), false);
    private Shown shown;

    VolumeSection(Session session, Texts texts, Clip clip) {
        this.session = session;
        this.texts = texts;
        this.clip = clip;
        paste = Box.act(texts, "tender.volume.paste", Icon.PASTE, this::paste);
        shown = fresh();
        node = new Box(new SectionHead(texts.of("tender.section.VOLUME"), texts.of("tender.section.VOLUME.second"), paste), place);
    }

    private void paste() {
        shown.paste.run();
    }

    private Shown fresh() {
        var now = !shape.ready() ? waiting() : shape.byLot() ? byLot() : ofAllLots();
        paste.setDisable(!shape.ready());
        place.getChildren().setAll(now.node);
        return now;
    }

    private Shown waiting() {
        var words = new EmptyState(texts.of(shape.anyLot ? "tender.volume.no-service" : "tender.volume.no-lot"));
        words.setFocusTraversable(true);
        return new Shown(words, words, () -> { }, () -> { }, (_, _) -> { });
    }

    private Shown ofAllLots() {
        var table = VolumeTable.ofAllLots(session, texts, clip, shape.areas);
        return new Shown(table.grid(), table.grid().table(), table::refresh, table.grid()::paste, (lot, area) ->
                table.select(lot, VolumeColumns.FIRST_PLACE + shape.areas.stream().map(Area::id).toList().indexOf(area)));
    }

    private Shown byLot() {
        var lots = new VolumeByLot(session, texts, clip, shape.lines);
        return new Shown(lots, lots.first(), lots::refresh, lots::paste, lots::select);
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
        return shown.first;
    }

    @Override
    public void enter(Missing.At at) {
        if (at instanceof Missing.At.InVolume(var lot, var area)) {
            shown.select.accept(lot, area);
        }
        shown.first.requestFocus();
    }

    @Override
    public List<?> shows(Bid bid) {
        var tender = bid.tender();
        return List.of(tender.lots(), tender.areas(), tender.lines());
    }

    @Override
    public void refresh() {
        var tender = session.bid().tender();
        var now = new Shape(tender.areas(), tender.lines(), !tender.lots().isEmpty());
        if (now.ready() != shape.ready() || (now.byLot() ? !now.equals(shape) : !now.areas.equals(shape.areas))) {
            shape = now;
            shown = fresh();
        }
        shown.refresh.run();
    }
}
