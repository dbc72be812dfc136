package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.bidweave.ui.shared.Texts;

/// The table of a grid, or the part of it that stays or scrolls sideways: its columns and how wide they are, its height, and what of it is
/// scrolled into sight.
final class GridTable<K, E> extends TableView<Line<K>> {

    /// Every row is shown, so that nothing scrolls downwards.
    private static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");
    private static final double ROW = 30;
    private static final double HEAD = 30;
    private static final double NUMBERS = 36;
    private static final double SCROLL_BAR = 12;
    private static final double GIVES_WAY = 0.4;
    private static final int SHOWN_ROWS = 12;
    private static final double LOWEST = 160;

    private final Sheet<K, E> sheet;
    private final int from;
    private final int until;
    private boolean filling;
    private boolean hugging;

    /// Shows the columns from `from` on, without `until`; the row numbers stand before the first.
    GridTable(Sheet<K, E> sheet, Editing<K, E> editing, Texts texts, int from, int until) {
        this.sheet = sheet;
        this.from = from;
        this.until = until;
        setFixedCellSize(ROW);
        setItems(sheet.lines().shown());
        if (from == 0) {
            getColumns().add(numbers());
        }
        IntStream.range(from, until).forEach(index -> getColumns().add(column(index, editing, texts)));
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

    boolean shows(int column) {
        return column >= from && column < until;
    }

    private TableColumn<Line<K>, ?> column(int index) {
        return getColumns().get(index - from + numbersBefore());
    }

    private int numbersBefore() {
        return from == 0 ? 1 : 0;
    }

    private List<Column<K, E>> columns() {
        return sheet.columns().subList(from, until);
    }

    private static <K, E> void sort(GridTable<K, E> table) {
        var by = table.getSortOrder().stream().findFirst();
        table.sheet.lines().sortBy(by.map(column -> RowOrder.by(
                table.columns().get(table.getColumns().indexOf(column) - table.numbersBefore()), column.getSortType() == TableColumn.SortType.ASCENDING)));
        table.sheet.changed();
    }

    void sortBy(int index, boolean ascending) {
        var column = column(index);
        column.setSortType(ascending ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
        getSortOrder().clear();
        getSortOrder().add(column);
    }

    /// Columns of words share what is left of the width, or give way where it is short.
    private void widen() {
        var words = wordsWidth();
        var spare = Math.max(-words * GIVES_WAY, spareWidth());
        for (int i = from; i < until; i++) {
            var column = sheet.columns().get(i);
            boolean grows = column.kind() == Kind.TEXT;
            column(i).setPrefWidth(column.width() + (grows ? Math.floor(spare * column.width() / words) : 0));
        }
    }

    private double wordsWidth() {
        return columns().stream().filter(column -> column.kind() == Kind.TEXT).mapToDouble(Column::width).sum();
    }

    /// What the columns leave of the table's width; below nought where they want more than there is.
    private double spareWidth() {
        if (hugging) {
            return 0;
        }
        var wanted = numbersBefore() * NUMBERS + columns().stream().mapToDouble(Column::width).sum();
        var beside = filling || sheet.lines().shown().size() > SHOWN_ROWS ? SCROLL_BAR : 0;
        return getWidth() - 4 - beside - wanted;
    }

    void fit() {
        widen();
        if (filling) {
            return;
        }
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
            scrollToColumn(column(spot.column()));
        }
        focus(spot.row(), column(spot.column()));
    }

    private <T> void focus(int row, TableColumn<Line<K>, T> column) {
        getFocusModel().focus(row, column);
    }

    /// As wide as its columns, for the part that stays.
    void hug() {
        var width = 2 + numbersBefore() * NUMBERS + columns().stream().mapToDouble(Column::width).sum();
        hugging = true;
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        getStyleClass().add("stays");
    }

    /// As high as there is room for, however many rows there are.
    void fill() {
        filling = true;
        fit();
        setMinHeight(LOWEST);
        setMaxHeight(Double.MAX_VALUE);
    }

    /// How far down the table a row stands, at most.
    double bottom(int row) {
        return Math.min(getPrefHeight(), HEAD + (row + 1) * getFixedCellSize());
    }
}
