package org.bidweave.ui.shared.grid;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which rows are shown and in which order: all of them, filtered by a text, sorted outside the table, in groups that can be folded.
final class Lines<K, E> {

    private final List<Column<K, E>> columns;
    private final ObservableList<Line<K>> shown = FXCollections.observableArrayList();
    private List<K> rows = List.of();
    private List<K> sorted = List.of();
    private Optional<Comparator<K>> order = Optional.empty();
    private String filter = "";
    private boolean growing;
    private Set<K> hidden = Set.of();
    private Groups<K> groups = Groups.none();

    Lines(List<Column<K, E>> columns) {
        this.columns = columns;
    }

    ObservableList<Line<K>> shown() {
        return shown;
    }

    /// All rows in their own order, the hidden ones too.
    List<K> rows() {
        return rows;
    }

    /// The shown rows, without the line for the next one.
    int rowCount() {
        return (int) shown.stream().filter(Line.Of.class::isInstance).count();
    }

    /// How deep a row stands in groups: what follows a row and stands deeper is its group.
    void setDepth(ToIntFunction<K> depth) {
        groups = new Groups<>(depth);
        groups.setRows(rows);
    }

    Groups<K> groups() {
        return groups;
    }

    /// Folds the row's group away, or shows it again.
    void fold(K row) {
        groups.fold(row);
        show();
    }

    /// Whether the rows are neither sorted nor filtered.
    boolean inOwnOrder() {
        return order.isEmpty() && filter.isEmpty();
    }

    /// Rows keep their place, and stay in sight, while their content changes and others are added: an edit does not move the row under the cursor.
    /// A table that can grow has a line for the next row.
    void setRows(List<K> now, boolean canGrow) {
        growing = canGrow;
        boolean allStay = new HashSet<>(now).containsAll(sorted);
        rows = List.copyOf(now);
        groups.setRows(rows);
        if (order.isPresent() && allStay) {
            var known = new HashSet<>(sorted);
            sorted = Stream.concat(sorted.stream(), now.stream().filter(row -> !known.contains(row))).toList();
        } else {
            sort();
        }
        if (!allStay) {
            hide();
        }
        show();
    }

    void sortBy(Optional<Comparator<K>> by) {
        order = by;
        sort();
        show();
    }

    void filterBy(String text) {
        filter = text.strip().toLowerCase(Locale.ROOT);
        hide();
        show();
    }

    private void sort() {
        sorted = order.map(by -> groups.sorted(rows, by)).orElse(rows);
    }

    private void hide() {
        var kept = groups.withHeads(rows, this::matches);
        hidden = rows.stream().filter(row -> !kept.contains(row)).collect(Collectors.toUnmodifiableSet());
    }

    private void show() {
        var open = filter.isEmpty() ? groups.open(sorted) : sorted;
        Stream<Line<K>> kept = open.stream().filter(row -> !hidden.contains(row)).map(Line.Of::new);
        var now = Stream.concat(kept, growing ? Stream.of(new Line.Next<K>()) : Stream.empty()).toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private boolean matches(K row) {
        return filter.isEmpty()
                || columns.stream().anyMatch(column -> column.text().apply(row).toLowerCase(Locale.ROOT).contains(filter));
    }
}
