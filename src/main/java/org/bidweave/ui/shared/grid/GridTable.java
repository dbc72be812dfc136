package org.bidweave.ui.shared.grid;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.Texts;

/// The table of a grid: its columns and how wide they are, its height, and what of it is scrolled into sight.
final class GridTable<K, E> extends TableView<Line<K>> {

    /// Every row is shown, so that nothing scrolls downwards.
    private static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");
    private static final double ROW = 30;
    private static final double HEAD = 30;
    private static final double NUMBERS = 36;
    private static final double SCROLL_BAR = 12;
    private static final double GIVES_WAY = 0.4;
    private static final int SHOWN_ROWS = 12;

    private final Sheet<K, E> sheet;

    GridTable(Sheet<K, E> sheet, Editing<K, E> editing, Texts texts) {
        this.sheet = sheet;
        setFixedCellSize(ROW);
        setItems(sheet.lines().shown());
        getColumns().add(numbers());
        IntStream.range(0, sheet.columns().size()).forEach(index -> getColumns().add(column(index, editing, texts)));
        setSortPolicy(_ -> {
            editing.commit();
            sort(this);
            return true;
        });
        fit();
        widthProperty().subscribe(_ -> fit());
    }

    private TableColumn<Line<K>, Line<K>> numbers() {
        var numbers = new TableColumn<Line<K>, Line<K>>("");
        numbers.setCellFactory(_ -> new RowNumberCell<>());
        fix(numbers, NUMBERS);
        numbers.setSortable(false);
        numbers.setResizable(false);
        return numbers;
    }

    private TableColumn<Line<K>, Line<K>> column(int index, Editing<K, E> editing, Texts texts) {
        var definition = sheet.columns().get(index);
        var column = new TableColumn<Line<K>, Line<K>>(definition.title());
        column.setCellFactory(_ -> new GridCell<>(sheet, editing, texts, index));
        column.getStyleClass().add(definition.kind().styleClass());
        fix(column, definition.width());
        return column;
    }

    private void fix(TableColumn<Line<K>, Line<K>> column, double width) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setReorderable(false);
        column.setPrefWidth(width);
    }

    private static <K, E> void sort(GridTable<K, E> table) {
        var by = table.getSortOrder().stream().findFirst();
        table.sheet.lines().sortBy(by.map(column -> RowOrder.by(
                table.sheet.columns().get(table.getColumns().indexOf(column) - 1), column.getSortType() == TableColumn.SortType.ASCENDING)));
        table.sheet.changed();
    }

    void sortBy(int index, boolean ascending) {
        var column = getColumns().get(index + 1);
        column.setSortType(ascending ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        getSortOrder().clear();
        getSortOrder().add(column);
    }

    /// Columns of words share what is left of the width, or give way where it is short.
    private void widen() {
        var words = wordsWidth();
        var spare = Math.max(-words * GIVES_WAY, spareWidth());
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            boolean grows = column.kind() == Kind.TEXT;
            getColumns().get(i + 1).setPrefWidth(column.width() + (grows ? Math.floor(spare * column.width() / words) : 0));
        }
    }

    private double wordsWidth() {
        return sheet.columns().stream().filter(column -> column.kind() == Kind.TEXT).mapToDouble(Column::width).sum();
    }

    /// What the columns leave of the table's width; below nought where they want more than there is.
    private double spareWidth() {
        var wanted = NUMBERS + sheet.columns().stream().mapToDouble(Column::width).sum();
        var beside = sheet.lines().shown().size() > SHOWN_ROWS ? SCROLL_BAR : 0;
        return getWidth() - 4 - beside - wanted;
    }

    void fit() {
        widen();
        var below = spareWidth() < -wordsWidth() * GIVES_WAY ? SCROLL_BAR : 0;
        var rows = Math.clamp(sheet.lines().shown().size(), 1, SHOWN_ROWS);
        setPrefHeight(HEAD + 2 + below + rows * getFixedCellSize());
        setMinHeight(Region.USE_PREF_SIZE);
        pseudoClassStateChanged(ALL_ROWS, sheet.lines().shown().size() <= SHOWN_ROWS);
    }

    /// The corner that moved; where whole rows or columns are selected the table stays where it was.
    void reveal(Range range) {
        var spot = range.corner();
        if (spot.row() >= sheet.lines().shown().size() || !(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        if (range.single() || range.height() < sheet.lines().rowCount()) {
            flow.scrollTo(spot.row());
        }
        if (range.single() || range.width() < sheet.columns().size()) {
            scrollToColumnIndex(spot.column() + 1);
        }
        getFocusModel().focus(spot.row(), getColumns().get(spot.column() + 1));
    }

    /// How far down the table a row stands, at most.
    double bottom(int row) {
        return Math.min(getPrefHeight(), HEAD + (row + 1) * getFixedCellSize());
    }
}
