package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bidweave.check.TenderSection;
import org.bidweave.edit.Edit;
import org.bidweave.edit.Ids;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;

/// The places the buyer names, and the presence each lot asks for there.
final class PlacesSection implements Section {

    private final Session session;
    private final ListSheet<Area> sheet;
    private final Grid<Integer, ListSheet.Change<Area>> grid;
    private final PresenceGrid presence;
    private final Region node;

    PlacesSection(Session session, Texts texts, Clip clip) {
        this.session = session;
        sheet = new ListSheet<>(session, texts, bid -> bid.tender().areas(), this::edit);
        var name = sheet.column("tender.place", 150, Kind.TEXT, Area::name).bold();
        var code = sheet.column("tender.place.code", 90, Kind.TEXT, Area::code);
        grid = new Grid<>(texts, clip, List.of(
                sheet.typed(name, typed -> Asked.name(texts, "tender.place.nameless", typed),
                        (area, text) -> area.withName(String.valueOf(text))),
                sheet.text(code, Area::withCode)),
                sheet, Optional.of(sheet.rows(areas -> new Area(new AreaId("new-" + areas.size()), "", ""))));
        grid.table().setId("tender-places");
        grid.table().setAccessibleText(texts.of("tender.section.PLACES"));
        presence = new PresenceGrid(session, texts, clip);
        var grids = new HBox(20, grid, presence.grid());
        grid.setMinWidth(220);
        grid.setPrefWidth(320);
        HBox.setHgrow(presence.grid(), Priority.ALWAYS);
        node = new Box(new SectionHead(texts.of("tender.section.PLACES"), texts.of("tender.section.PLACES.second"),
                Box.act(texts, "tender.places.paste", Icon.PASTE, grid::paste)), grids);
    }

    /// New places get an id from their name.
    private Edit edit(List<Area> areas) {
        var known = session.bid().tender().areas().stream().map(Area::id).toList();
        var named = new ArrayList<Area>();
        for (var area : areas) {
            var id = known.contains(area.id()) ? area.id() : new AreaId(Ids.slug(area.name(), "place", taken ->
                    known.contains(new AreaId(taken)) || named.stream().anyMatch(other -> other.id().value().equals(taken))));
            named.add(new Area(id, area.name(), area.code()));
        }
        return RequirementEdits.setPlaces(named);
    }

    @Override
    public TenderSection which() {
        return TenderSection.PLACES;
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
        return List.of(bid.tender().areas(), bid.tender().lots());
    }

    @Override
    public void refresh() {
        sheet.refresh(grid);
        presence.refresh();
    }
}
