package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A table one types into as into Excel. Its rows are ids of type `K`; what a person does becomes changes of type `E`.
public final class Grid<K, E> extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /// Every row is shown, so that nothing scrolls downwards.
    private static final PseudoClass ALL_ROWS = PseudoClass.getPseudoClass("all-rows");
    private static final double ROW = 30;
    private static final double DENSE_ROW = 28;
    private static final double HEAD = 30;
    private static final double NUMBERS = 36;
    private static final double SCROLL_BAR = 12;
    private static final double GIVES_WAY = 0.4;
    private static final int SHOWN_ROWS = 12;

    private final Texts texts;
    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final Editing<K, E> editing;
    private final TableView<Line<K>> table = new TableView<>();
    private final StackPane stack = new StackPane(table);
    private final Label note = new Label("", new StateShape(State.BLOCKER, StateShape.IN_COUNT));
    private final FindBar<K, E> findBar;

    /// Without `rows` no row can be added or taken away.
    public Grid(Texts texts, Clip clip, List<Column<K, E>> columns, Edits<E> edits, Optional<Rows<K, E>> rows) {
        this.texts = texts;
        sheet = new Sheet<>(columns, edits, rows);
        acts = new GridActs<>(sheet, clip, this::preview);
        editing = new Editing<>(sheet, acts, table::requestFocus);
        findBar = new FindBar<>(sheet, acts, texts, this::closeFind);
        getStyleClass().add("grid");
        note.getStyleClass().add("grid-note");
        note.setWrapText(true);
        table.setFixedCellSize(ROW);
        table.setItems(sheet.lines().shown());
        table.setContextMenu(new GridMenu(acts, texts, rows.isPresent()));
        addColumns();
        fit();
        getChildren().add(stack);
        new GridKeys<>(sheet, acts, editing, this::find).listenTo(table);
        new GridMouse<>(sheet, acts, editing).listenTo(table);
        sheet.selection().subscribe(range -> reveal(range.current()));
        sheet.selection().subscribe(_ -> explain());
        sheet.version().subscribe(_ -> explain());
        table.widthProperty().subscribe(_ -> fit());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> pseudoClassStateChanged(ACTIVE, holds(owner)));
    }

    /// Shows these rows, and anew what their cells hold; selection, sorting and refused texts stay.
    public void setRows(List<K> rows) {
        sheet.setRows(rows);
        fit();
    }

    /// Shows only the rows of which a cell contains the text.
    public void setFilter(String text) {
        editing.commit();
        sheet.lines().filterBy(text);
        sheet.changed();
    }

    public void select(K row, int column) {
        int line = sheet.lines().shown().indexOf(new Line.Of<>(row));
        if (line >= 0) {
            sheet.selection().set(Range.of(new Spot(line, column)));
        }
    }

    /// Rows of 28 pixels, for the allocation.
    public void setDense() {
        table.setFixedCellSize(DENSE_ROW);
        fit();
    }

    /// Tints rows in which a cell is a blocker or a gap, for a table of results.
    public void setFailingTinted() {
        table.setRowFactory(_ -> new GridRow<>(sheet));
    }

    /// Pastes what is on the clipboard at the current cell, for a button beside the grid.
    public void paste() {
        table.requestFocus();
        acts.paste();
    }

    /// Keeps a half-typed text; called before the window closes.
    public void commit() {
        editing.commit();
    }

    public TableView<?> table() {
        return table;
    }

    /// Not `focusWithin`, which a table view sets for its focus model's cell even while another control has the keyboard.
    private boolean holds(@Nullable Node owner) {
        var node = owner;
        while (node != null && !equals(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    private void addColumns() {
        var numbers = new TableColumn<Line<K>, Line<K>>("");
        numbers.setCellFactory(_ -> new RowNumberCell<>());
        fix(numbers, NUMBERS);
        numbers.setSortable(false);
        numbers.setResizable(false);
        table.getColumns().add(numbers);
        IntStream.range(0, sheet.columns().size()).forEach(index -> table.getColumns().add(column(index)));
        table.setSortPolicy(_ -> {
            sort();
            return true;
        });
    }

    private TableColumn<Line<K>, Line<K>> column(int index) {
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

    private void sort() {
        editing.commit();
        var by = table.getSortOrder().stream().findFirst();
        sheet.lines().sortBy(by.map(column -> RowOrder.by(
                sheet.columns().get(table.getColumns().indexOf(column) - 1), column.getSortType() == TableColumn.SortType.ASCENDING)));
        sheet.changed();
    }

    /// Columns of words share what is left of the width, or give way where it is short.
    private void widen() {
        var words = wordsWidth();
        var spare = Math.max(-words * GIVES_WAY, spareWidth());
        for (int i = 0; i < sheet.columns().size(); i++) {
            var column = sheet.columns().get(i);
            boolean grows = column.kind() == Kind.TEXT;
            table.getColumns().get(i + 1).setPrefWidth(column.width() + (grows ? Math.floor(spare * column.width() / words) : 0));
        }
    }

    private double wordsWidth() {
        return sheet.columns().stream().filter(column -> column.kind() == Kind.TEXT).mapToDouble(Column::width).sum();
    }

    /// What the columns leave of the table's width; below nought where they want more than there is.
    private double spareWidth() {
        var wanted = NUMBERS + sheet.columns().stream().mapToDouble(Column::width).sum();
        var beside = sheet.lines().shown().size() > SHOWN_ROWS ? SCROLL_BAR : 0;
        return table.getWidth() - 4 - beside - wanted;
    }

    private void fit() {
        widen();
        var below = spareWidth() < -wordsWidth() * GIVES_WAY ? SCROLL_BAR : 0;
        var rows = Math.clamp(sheet.lines().shown().size(), 1, SHOWN_ROWS);
        table.setPrefHeight(HEAD + 2 + below + rows * table.getFixedCellSize());
        table.setMinHeight(Region.USE_PREF_SIZE);
        table.pseudoClassStateChanged(ALL_ROWS, sheet.lines().shown().size() <= SHOWN_ROWS);
    }

    private void reveal(Spot spot) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && spot.row() < sheet.lines().shown().size()) {
            flow.scrollTo(spot.row());
            table.scrollToColumnIndex(spot.column() + 1);
            table.getFocusModel().focus(spot.row(), table.getColumns().get(spot.column() + 1));
        }
    }

    /// Says beneath the grid why the current cell, or else the first that was refused, did not take its text.
    private void explain() {
        var refusal = sheet.refusal(sheet.selection().get().current()).or(sheet::anyRefusal);
        getChildren().remove(note);
        refusal.ifPresent(it -> {
            note.setText(texts.of("grid.refused", sheet.columns().get(it.place().column()).title(), it.sentence()));
            getChildren().add(note);
        });
    }

    private void preview(Plan<K, E> plan) {
        var preview = new PastePreview<>(sheet, plan, texts, this::closePreview);
        StackPane.setAlignment(preview, Pos.CENTER);
        stack.getChildren().setAll(table, preview);
        preview.open();
    }

    private void closePreview() {
        stack.getChildren().setAll(table);
        table.requestFocus();
    }

    private void find() {
        if (!getChildren().contains(findBar)) {
            getChildren().addFirst(findBar);
        }
        findBar.open();
    }

    private void closeFind() {
        getChildren().remove(findBar);
        table.requestFocus();
    }
}
