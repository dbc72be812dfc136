package org.bidweave.ui.shared.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.grid.Refusal.Place;
import org.bidweave.ui.shared.typed.YesNoText;

/// What a grid shows and what is selected in it, without any node: reads texts out of cells and writes them in.
final class Sheet<K, E> {

    /// A text on its way into a cell; a row past the last is a new one.
    record Typing(Spot spot, String text) {}

    private final List<Column<K, E>> columns;
    private final YesNoText ticks;
    private final Edits<E> edits;
    private final Optional<Rows<K, E>> rows;
    private final Lines<K, E> lines;
    private final Map<Place<K>, Refusal<K>> refusals = new HashMap<>();
    private final ObjectProperty<Range> selection = new SimpleObjectProperty<>(Range.of(new Spot(0, 0)));
    private Optional<K> ready = Optional.empty();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    Sheet(Texts texts, List<Column<K, E>> columns, Edits<E> edits, Optional<Rows<K, E>> rows) {
        this.columns = List.copyOf(columns);
        ticks = new YesNoText(texts);
        this.edits = edits;
        this.rows = rows;
        this.lines = new Lines<>(this.columns);
    }

    List<Column<K, E>> columns() {
        return columns;
    }

    Lines<K, E> lines() {
        return lines;
    }

    Optional<Rows<K, E>> rows() {
        return rows;
    }

    Optional<Rows.Limit> limit() {
        return rows.flatMap(Rows::limit);
    }

    boolean canGrow() {
        return room() > 0;
    }

    /// How many more rows there can be.
    private int room() {
        return rows.isEmpty() ? 0 : limit().map(Rows.Limit::more).orElse(Integer.MAX_VALUE);
    }

    ObjectProperty<Range> selection() {
        return selection;
    }

    /// Goes up whenever a cell may look different.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    void changed() {
        version.set(version.get() + 1);
    }

    void setRows(List<K> now) {
        lines.setRows(now, canGrow());
        refusals.keySet().removeIf(place -> place.row().filter(row -> !now.contains(row)).isPresent());
        var range = selection.get();
        selection.set(new Range(clamped(range.active()), clamped(range.corner())));
        changed();
    }

    void fold(K row) {
        lines.fold(row);
        selection.set(Range.of(clamped(selection.get().active())));
        changed();
    }

    Spot clamped(Spot spot) {
        return spot.within(lines.shown().size(), columns.size());
    }

    /// The rows of which something is selected, that of the active cell first.
    List<K> selectedRows() {
        var range = selection.get();
        var rows = IntStream.rangeClosed(range.top(), range.bottom()).mapToObj(this::row).flatMap(Optional::stream).toList();
        return range.active().row() == range.top() ? rows : rows.reversed();
    }

    /// The cells that contain the text, row by row.
    List<Spot> find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? List.of() : IntStream.range(0, lines.rowCount())
                .boxed()
                .flatMap(row -> IntStream.range(0, columns.size()).mapToObj(column -> new Spot(row, column)))
                .filter(spot -> text(spot).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    Optional<K> row(int index) {
        return index >= 0 && index < lines.shown().size() && lines.shown().get(index) instanceof Line.Of<K>(var row)
                ? Optional.of(row)
                : Optional.empty();
    }

    /// What the cell shows: the refused text where there is one.
    String text(Spot spot) {
        return refusal(spot).map(Refusal::typed).orElseGet(() -> row(spot.row()).or(() -> ready(spot.row()))
                .map(row -> columns.get(spot.column()).text().apply(row))
                .orElse(""));
    }

    /// The line for the next row shows what the row of this id would hold if something were typed.
    void setReady(Optional<K> row) {
        ready = row;
        changed();
    }

    private Optional<K> ready(int index) {
        return ready.filter(_ -> index >= 0 && index < lines.shown().size() && lines.shown().get(index) instanceof Line.Next<K>);
    }

    /// Whether something can be typed there.
    boolean editable(Spot spot) {
        return columns.get(spot.column()).editable() && row(spot.row()).filter(row -> lines.groups().isHead(row)).isEmpty();
    }

    Optional<Refusal<K>> refusal(Spot spot) {
        return place(spot).flatMap(place -> Optional.ofNullable(refusals.get(place)));
    }

    Optional<Refusal<K>> anyRefusal() {
        return refusals.values().stream().findFirst();
    }

    void forget(Spot spot) {
        place(spot).ifPresent(refusals::remove);
        changed();
    }

    private Optional<Place<K>> place(Spot spot) {
        return spot.row() >= 0 && spot.row() < lines.shown().size() ? Optional.of(new Place<>(row(spot.row()), spot.column())) : Optional.empty();
    }

    /// How a row is called in a sentence: by what its first column shows.
    String name(K row) {
        return columns.getFirst().text().apply(row);
    }

    Plan<K, E> plan(Act act, List<Typing> typings) {
        var writing = new Writing<>(this, ticks, act, room());
        typings.forEach(writing::write);
        return writing.plan();
    }

    void apply(Plan<K, E> plan) {
        plan.cells().forEach(refusals::remove);
        plan.refused().forEach(refusal -> refusals.put(refusal.place(), refusal));
        var before = lines.rows();
        apply(plan.act(), plan.changes());
        if (!plan.added().isEmpty()) {
            lines.rows().stream().filter(row -> !before.contains(row)).findFirst().ifPresent(this::moveRefusals);
        }
        changed();
    }

    /// What the line for the next row did not take goes with the row that it has become.
    private void moveRefusals(K row) {
        var waiting = refusals.values().stream().filter(refusal -> refusal.place().row().isEmpty()).toList();
        waiting.forEach(refusal -> {
            refusals.remove(refusal.place());
            var place = new Place<>(Optional.of(row), refusal.place().column());
            refusals.put(place, new Refusal<>(place, refusal.typed(), refusal.sentence()));
        });
    }

    void apply(Act act, List<E> changes) {
        if (!changes.isEmpty()) {
            edits.apply(act, changes);
        }
    }
}
