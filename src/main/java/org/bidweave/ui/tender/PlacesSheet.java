package org.bidweave.ui.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.Ids;
import org.bidweave.edit.RequirementEdits;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.places.Entered;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Clip;
import org.bidweave.ui.shared.grid.Column;
import org.bidweave.ui.shared.grid.Entry;
import org.bidweave.ui.shared.grid.Grid;
import org.bidweave.ui.shared.grid.Kind;
import org.jspecify.annotations.Nullable;

/// The places as a grid. What is typed is understood as a place of the table, or kept as one’s own, and `say` is told which.
final class PlacesSheet {

    /// A change, what is to be said of it, and the place that was typed where it is one.
    private record Noted(ListSheet.Change<Area> change, String note, Optional<Entered> entered) implements ListSheet.Change<Area> {

        boolean own() {
            return entered.filter(it -> it.understood() instanceof Understanding.None).isPresent();
        }

        boolean asks() {
            return entered.filter(it -> it.understood() instanceof Understanding.Several).isPresent();
        }

        @Override
        public void to(List<@Nullable Area> rows) {
            change.to(rows);
        }
    }

    private static final AreaId NEW = new AreaId("new");

    private final Session session;
    private final Texts texts;
    private final UkPlaces places;
    private final List<String> twice = new ArrayList<>();
    private final ListSheet<Area> sheet;
    private final Grid<Integer, ListSheet.Change<Area>> grid;

    PlacesSheet(Session session, Texts texts, Clip clip, UkPlaces places, Consumer<List<String>> say) {
        this.session = session;
        this.texts = texts;
        this.places = places;
        sheet = new ListSheet<>(session, texts, bid -> bid.tender().areas(), this::edit);
        grid = new Grid<>(texts, clip, List.of(
                sheet.column("tender.place", 180, Kind.TEXT, Area::name).bold().entered(this::name),
                sheet.column("tender.place.code", 106, Kind.TEXT, Area::code).entered(this::code),
                sheet.column("tender.place.within", 150, Kind.TEXT, this::within).entered(this::within)),
                (act, changes) -> {
                    twice.clear();
                    sheet.apply(act, changes);
                    say.accept(Stream.concat(notes(changes), twice.stream()).distinct().toList());
                },
                Optional.of(sheet.rows(_ -> new Area(NEW, "", ""))));
        grid.table().setId("tender-places");
        grid.table().setAccessibleText(texts.of("tender.section.PLACES"));
    }

    Grid<?, ?> grid() {
        return grid;
    }

    void refresh() {
        sheet.refresh(grid);
    }

    /// First what is to be decided, then places of one’s own in one sentence, then the rest.
    private Stream<String> notes(List<ListSheet.Change<Area>> changes) {
        var noted = changes.stream().filter(Noted.class::isInstance).map(Noted.class::cast).toList();
        var own = noted.stream().filter(Noted::own).flatMap(change -> change.entered.stream()).map(Entered::typed).distinct().toList();
        return Stream.of(
                        noted.stream().filter(Noted::asks).map(Noted::note),
                        own.isEmpty() ? Stream.<String>of() : Stream.of(texts.of("tender.places.kept-own", String.join(", ", own))),
                        noted.stream().filter(change -> !change.asks() && !change.own()).map(Noted::note))
                .flatMap(Function.identity()).filter(note -> !note.isEmpty());
    }

    private Entry<ListSheet.Change<Area>> name(Integer row, String text) {
        if (text.isBlank()) {
            return new Entry.Refused<>(texts.of("tender.place.nameless"));
        }
        var entered = places.enter(text.strip());
        var typed = entered.area();
        return elsewhere(row, typed)
                ? new Entry.Refused<>(texts.of("tender.places.there", typed.name()))
                : change(row, said(entered), Optional.of(entered), area -> switch (entered.understood()) {
                    case Understanding.One _, Understanding.Within _ -> new Area(area.id(), typed.name(), typed.code(), typed.within());
                    case Understanding.Several _, Understanding.None _ -> area.withName(typed.name());
                });
    }

    private String said(Entered entered) {
        return switch (entered.understood()) {
            case Understanding.One(_, var said) -> said;
            case Understanding.Within(_, _, var said) -> said;
            case Understanding.Several(_, var said) -> texts.of("tender.places.kept-typed", said);
            case Understanding.None _ -> texts.of("tender.places.own", entered.typed());
        };
    }

    /// A known code names a place that has no name yet; another one is kept as it is.
    private Entry<ListSheet.Change<Area>> code(Integer row, String text) {
        var code = text.strip();
        var place = places.place(code);
        if (place.isPresent() && elsewhere(row, Entered.area(place.get()))) {
            return new Entry.Refused<>(texts.of("tender.places.there", place.get().name()));
        }
        var note = code.isEmpty() || place.isPresent() ? "" : texts.of("tender.places.no-code", code);
        return change(row, note, area -> place.map(known -> coded(area, known)).orElse(area.withCode(code)));
    }

    private static Area coded(Area area, UkPlace place) {
        return (area.name().isEmpty() ? area.withName(place.name()) : area).withCode(place.code());
    }

    private String within(Area area) {
        return places.place(area.within()).map(UkPlace::name).orElse(area.within());
    }

    private Entry<ListSheet.Change<Area>> within(Integer row, String text) {
        if (text.isBlank()) {
            return change(row, "", area -> area.withWithin(""));
        }
        return switch (places.understand(text)) {
            case Understanding.One(var place, var said) when !place.wide() -> change(row, said, area -> area.withWithin(place.code()));
            case Understanding.One(var place, _) -> new Entry.Refused<>(texts.of("tender.places.within.wide", place.name(), place.districts().size()));
            case Understanding.Within(_, var district, _) -> change(row, "", area -> area.withWithin(district.code()));
            case Understanding.Several(_, var said) -> new Entry.Refused<>(said);
            case Understanding.None(var said) -> new Entry.Refused<>(said);
        };
    }

    private static Entry<ListSheet.Change<Area>> change(int row, String note, UnaryOperator<Area> change) {
        return change(row, note, Optional.empty(), change);
    }

    private static Entry<ListSheet.Change<Area>> change(int row, String note, Optional<Entered> entered, UnaryOperator<Area> change) {
        return new Entry.Accepted<>(new Noted(ListSheet.at(row, change), note, entered), note);
    }

    private boolean elsewhere(int row, Area typed) {
        var areas = session.bid().tender().areas();
        return IntStream.range(0, areas.size()).filter(other -> other != row).mapToObj(areas::get).anyMatch(typed::samePlace);
    }

    /// New places get an id from their name; one that was typed or pasted twice is there once.
    private Edit edit(List<Area> areas) {
        var known = session.bid().tender().areas().stream().map(Area::id).toList();
        var listed = new ArrayList<Area>();
        for (var area : areas) {
            if (known.contains(area.id())) {
                listed.add(area);
            } else if (area.name().isEmpty() || listed.stream().noneMatch(area::samePlace)) {
                var id = new AreaId(Ids.slug(area.name(), "place", taken -> known.contains(new AreaId(taken))
                        || listed.stream().anyMatch(other -> other.id().value().equals(taken))));
                listed.add(new Area(id, area.name(), area.code(), area.within()));
            } else {
                twice.add(texts.of("tender.places.there", area.name()));
            }
        }
        return RequirementEdits.setPlaces(listed);
    }
}
