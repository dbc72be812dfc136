package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Volume;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.form.Whole;
import org.bidweave.ui.shared.grid.Act;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.jspecify.annotations.Nullable;

/// People a year of one lot: its places down and the services across. The services are columns, so it is made anew when those change.
final class PeopleByPlace {

    private record Cell(AreaId area, LineId line) {}

    private final Session session;
    private final Texts texts;
    private final Supplier<Lot> lot;
    private final Grid<AreaId, UnaryOperator<Lot>> grid;
    private final Map<Cell, Integer> people = new LinkedHashMap<>();
    private final Map<AreaId, String> names = new LinkedHashMap<>();

    PeopleByPlace(Session session, Texts texts, Clip clip, Supplier<Lot> lot, List<ServiceLine> lines) {
        this.session = session;
        this.texts = texts;
        this.lot = lot;
        var columns = new ArrayList<Column<AreaId, UnaryOperator<Lot>>>();
        columns.add(Column.<AreaId, UnaryOperator<Lot>>of(texts.of("tender.place"), 200, Kind.TEXT, id -> names.getOrDefault(id, "")).bold());
        lines.forEach(line -> columns.add(column(line)));
        grid = new Grid<>(texts, clip, columns, this::apply, Optional.empty());
        grid.table().setId("tender-people");
        grid.table().setAccessibleText(texts.of("tender.volume.by-place"));
        grid.startAt(1);
    }

    Grid<AreaId, UnaryOperator<Lot>> grid() {
        return grid;
    }

    /// The places the lot names; every place of the tender where it names none.
    void refresh() {
        var now = lot.get();
        var all = session.bid().tender().areas();
        names.clear();
        all.forEach(area -> names.put(area.id(), area.name()));
        people.clear();
        now.volumes().forEach(volume -> people.put(new Cell(volume.area(), volume.line()), volume.people()));
        var places = new LinkedHashSet<>(now.areas().stream().map(AreaRequirement::area).toList());
        now.volumes().forEach(volume -> places.add(volume.area()));
        grid.setRows(places.isEmpty() ? all.stream().map(Area::id).toList() : List.copyOf(places));
    }

    private Column<AreaId, UnaryOperator<Lot>> column(ServiceLine line) {
        return Column.<AreaId, UnaryOperator<Lot>>of(line.name(), 110, Kind.NUMBER, area -> show(people.get(new Cell(area, line.id()))))
                .entered((area, text) -> Entry.of(Whole.read(texts, text), many -> it -> with(it, line.id(), area, many.orElse(null))));
    }

    private static String show(@Nullable Integer people) {
        return VolumeColumns.people(people);
    }

    private void apply(Act act, List<UnaryOperator<Lot>> changes) {
        var now = lot.get();
        for (var change : changes) {
            now = change.apply(now);
        }
        session.apply(RequirementEdits.setVolumes(List.of(now)));
    }

    /// A new figure is pass or fail where all of its service are.
    private static Lot with(Lot lot, LineId line, AreaId area, @Nullable Integer people) {
        var volumes = new ArrayList<>(lot.volumes());
        int place = place(volumes, line, area);
        if (people == null) {
            volumes.removeIf(volume -> volume.line().equals(line) && volume.area().equals(area));
        } else if (place >= 0) {
            volumes.set(place, volumes.get(place).withPeople(people));
        } else {
            volumes.add(new Volume(line, area, people, passFail(volumes, line)));
        }
        return lot.withVolumes(volumes);
    }

    private static int place(List<Volume> volumes, LineId line, AreaId area) {
        for (int i = 0; i < volumes.size(); i++) {
            if (volumes.get(i).line().equals(line) && volumes.get(i).area().equals(area)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean passFail(List<Volume> volumes, LineId line) {
        var others = volumes.stream().filter(volume -> volume.line().equals(line)).toList();
        return !others.isEmpty() && others.stream().allMatch(Volume::passFail);
    }
}
