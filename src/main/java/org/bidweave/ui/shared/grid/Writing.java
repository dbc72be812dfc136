package org.bidweave.ui.shared.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bidweave.ui.shared.grid.Refusal.Place;
import org.bidweave.ui.shared.grid.Sheet.Typing;
import org.bidweave.ui.shared.typed.Typed;
import org.bidweave.ui.shared.typed.YesNoText;

/// Texts on their way into the cells of a sheet, and what would come of them.
final class Writing<K, E> {

    private final Sheet<K, E> sheet;
    private final YesNoText ticks;
    private final Act act;
    private final int room;
    private final List<E> changes = new ArrayList<>();
    private final List<Place<K>> cells = new ArrayList<>();
    private final List<Refusal<K>> refused = new ArrayList<>();
    private final Map<Integer, K> begun = new HashMap<>();
    private final Set<K> added = new LinkedHashSet<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private int skipped;

    /// `room` is how many more rows there can be.
    Writing(Sheet<K, E> sheet, YesNoText ticks, Act act, int room) {
        this.sheet = sheet;
        this.ticks = ticks;
        this.act = act;
        this.room = room;
    }

    void write(Typing typing) {
        var spot = typing.spot();
        var known = sheet.row(spot.row());
        if (spot.column() >= sheet.columns().size() || !sheet.editable(spot) || (known.isEmpty() && sheet.rows().isEmpty())) {
            skipped += typing.text().isEmpty() ? 0 : 1;
        } else if (known.isPresent() || !typing.text().isEmpty()) {
            known.or(() -> begunRow(spot.row())).ifPresentOrElse(
                    row -> write(row, spot.column(), typing.text()), () -> leftOut.add(spot.row()));
        }
    }

    private Optional<K> begunRow(int index) {
        if (!begun.containsKey(index) && begun.size() < room) {
            begun.put(index, sheet.rows().orElseThrow().next(begun.values()));
        }
        return Optional.ofNullable(begun.get(index));
    }

    private void write(K row, int column, String text) {
        var place = new Place<>(Optional.of(row), column);
        switch (entry(sheet.columns().get(column), row, text)) {
            case Entry.Accepted<E>(var change, var note) -> {
                insert(row);
                changes.add(change);
                notes.add(note);
            }
            case Entry.Refused<E>(var sentence) -> refused.add(new Refusal<>(place, text, sentence));
        }
        cells.add(place);
    }

    /// Only now that it takes a text: one of which every text is refused is never there.
    private void insert(K row) {
        if (begun.containsValue(row) && added.add(row)) {
            changes.add(sheet.rows().orElseThrow().insert(row, Optional.empty()));
        }
    }

    /// Of a row that is not there the line for the next one keeps what was refused.
    private Place<K> settled(Place<K> place) {
        return new Place<>(place.row().filter(row -> !begun.containsValue(row) || added.contains(row)), place.column());
    }

    private Refusal<K> settled(Refusal<K> refusal) {
        return new Refusal<>(settled(refusal.place()), refusal.typed(), refusal.sentence());
    }

    private Entry<E> entry(Column<K, E> column, K row, String text) {
        var entering = column.entering().orElseThrow();
        if (column.kind() != Kind.CHECK) {
            return entering.apply(row, text);
        }
        return switch (ticks.read(text)) {
            case Typed.Understood<Boolean>(var yes) -> entering.apply(row, yes ? Column.YES : "");
            case Typed.Empty<Boolean>() -> entering.apply(row, "");
            case Typed.NotUnderstood<Boolean>(var sentence) -> new Entry.Refused<>(sentence);
        };
    }

    Plan<K, E> plan() {
        notes.remove("");
        return new Plan<>(
                act, List.copyOf(changes), cells.stream().map(this::settled).toList(), refused.stream().map(this::settled).toList(), List.copyOf(added),
                List.copyOf(notes), skipped, leftOut.size());
    }
}
