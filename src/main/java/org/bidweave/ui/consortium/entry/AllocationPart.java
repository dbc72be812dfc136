package org.bidweave.ui.consortium.entry;

import java.util.List;
import javafx.scene.control.Label;
import org.bidweave.model.Allocation;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.ServiceLine;
import org.bidweave.ui.shared.form.Options;
import org.bidweave.ui.shared.grid.Kind;
import org.bidweave.ui.shared.organisation.ListGrid;
import org.bidweave.ui.shared.organisation.Part;
import org.bidweave.ui.shared.organisation.Reading;

/// Where its staff serve how many people a year: the same figures as in the allocation under the cards, row by row.
final class AllocationPart extends Part {

    AllocationPart(Opened opened) {
        super(opened.texts().of("entry.section.ALLOCATION"), opened.session(), opened.texts());
        var texts = opened.texts();
        var tender = opened.session().bid().tender();
        var lots = new Options<LotId>(tender.lots().stream().map(Lot::id).toList(), id -> opened.session().bid().tender().lot(id).name());
        var lines = new Options<LineId>(tender.lines().stream().map(ServiceLine::id).toList(),
                id -> opened.session().bid().tender().lineName(id));
        var areas = opened.areas();
        if (lots.values().isEmpty() || lines.values().isEmpty() || areas.values().isEmpty()) {
            var none = new Label(texts.of("entry.no-volume"));
            none.getStyleClass().add("muted");
            add(none);
            return;
        }
        var reading = new Reading(texts, opened.session().today());
        var grid = new ListGrid<Allocation>(
                texts, "", () -> opened.member().allocations(),
                () -> new Allocation(lots.values().getFirst(), lines.values().getFirst(), areas.values().getFirst(), firstPool(opened),
                        null, null),
                all -> opened.session().apply(opened.edits().setAllocations(all)));
        if (lots.values().size() > 1) {
            grid.column("entry.lot", 82, Kind.TEXT, a -> lots.word().apply(a.lot()), typed -> lots.read(texts, typed),
                    (a, lot) -> a.withLot(lot.orElse(a.lot())), lots.words());
        }
        add(grid
                .rowsOf((a, about) -> (about.lots().isEmpty() || about.lots().contains(a.lot())) && (about.line() == null || a.line().equals(about.line()))
                        && (about.area() == null || a.area().equals(about.area())))
                .column("entry.service", 118, Kind.TEXT, a -> lines.word().apply(a.line()), typed -> lines.read(texts, typed),
                        (a, line) -> a.withLine(line.orElse(a.line())), lines.words())
                .column("entry.place", 76, Kind.TEXT, a -> areas.word().apply(a.area()), typed -> areas.read(texts, typed),
                        (a, area) -> a.withArea(area.orElse(a.area())), areas.words())
                .words("entry.pool", 84, Allocation::pool, Allocation::withPool)
                .column("entry.staff", 114, Kind.NUMBER, a -> Reading.show(a.staff()), reading::staff,
                        (a, staff) -> a.withStaff(staff.orElse(null)))
                .column("entry.people", 66, Kind.NUMBER, a -> Reading.show(a.people()), reading::whole,
                        (a, people) -> a.withPeople(people.orElse(null)))
                .build(opened.clip()));
    }

    private static String firstPool(Opened opened) {
        return List.copyOf(opened.organisation().staffPools().keySet()).stream().findFirst().orElse("");
    }
}
