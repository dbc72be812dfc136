package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.Texts;

/// The table of a grid, or the two that look like one where its first columns stay while the others scroll sideways.
final class Parts<K, E> implements GridMenu.Sorting {

    private final Sheet<K, E> sheet;
    private final List<GridTable<K, E>> tables;
    private final Region body;

    Parts(Sheet<K, E> sheet, Editing<K, E> editing, Texts texts) {
        this.sheet = sheet;
        int stays = (int) sheet.columns().stream().takeWhile(Column::frozen).count();
        var main = new GridTable<>(sheet, editing, texts, stays, sheet.columns().size());
        if (stays == 0) {
            tables = List.of(main);
            body = main;
        } else {
            var first = new GridTable<>(sheet, editing, texts, 0, stays);
            first.hug();
            first.setFocusTraversable(false);
            main.getStyleClass().add("scrolls");
            tables = List.of(first, main);
            tables.forEach(part -> part.setOnSort(_ -> sortOnlyBy(part)));
            body = new Side(first, main);
        }
    }

    Region body() {
        return body;
    }

    /// The one that one types into.
    GridTable<K, E> main() {
        return tables.getLast();
    }

    void each(Consumer<GridTable<K, E>> act) {
        tables.forEach(act);
    }

    private GridTable<K, E> of(int column) {
        return tables.stream().filter(part -> part.shows(column)).findFirst().orElse(main());
    }

    private GridTable<K, E> active() {
        return of(sheet.selection().get().active().column());
    }

    void takeKeyboard() {
        active().requestFocus();
    }

    /// Brings the corner that moved into sight, and the keyboard with it from the other part.
    GridTable<K, E> reveal(Range range) {
        var shown = of(range.corner().column());
        shown.reveal(range);
        if (!shown.isFocused() && tables.stream().anyMatch(Node::isFocused)) {
            shown.requestFocus();
        }
        return shown;
    }

    @Override
    public void byActiveColumn(boolean ascending) {
        active().sortBy(sheet.selection().get().active().column(), ascending);
    }

    @Override
    public void undo() {
        each(part -> part.getSortOrder().clear());
    }

    private void sortOnlyBy(GridTable<K, E> part) {
        if (!part.getSortOrder().isEmpty()) {
            tables.stream().filter(other -> !other.equals(part)).forEach(other -> other.getSortOrder().clear());
        }
    }
}
