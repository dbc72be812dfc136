package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.ui.shared.Reveal;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// A table one types into as into Excel. Its rows are ids of type `K`; what a person does becomes changes of type `E`.
public final class Grid<K, E> extends VBox {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double DENSE_ROW = 28;

    private final Texts texts;
    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final Editing<K, E> editing;
    private final GridKeys<K, E> keys;
    private final GridMenu<K> menu;
    private final Parts<K, E> parts;
    private final StackPane stack;
    private final Label note = new Label("", new StateShape(State.BLOCKER, StateShape.IN_COUNT));
    private final FindBar<K, E> findBar;
    private List<RowAct<K>> rowActs = List.of();

    /// Without `rows` no row can be added or taken away.
    public Grid(Texts texts, Clip clip, List<Column<K, E>> columns, Edits<E> edits, Optional<Rows<K, E>> rows) {
        this.texts = texts;
        sheet = new Sheet<>(texts, columns, edits, rows);
        acts = new GridActs<>(sheet, clip, this::preview);
        var moves = new GridMoves<>(sheet);
        editing = new Editing<>(sheet, acts, moves, this::takeKeyboard);
        parts = new Parts<>(sheet, editing, texts);
        stack = new StackPane(parts.body());
        findBar = new FindBar<>(sheet, texts, this::setFilter, this::closeFind);
        menu = new GridMenu<>(sheet, acts, texts, parts, this::find);
        getStyleClass().add("grid");
        note.getStyleClass().add("grid-note");
        note.setWrapText(true);
        getChildren().add(stack);
        keys = new GridKeys<>(sheet, acts, moves, editing, new GridKeys.Openers(this::find, this::showKeys));
        var mouse = new GridMouse<>(sheet, acts, moves, editing);
        parts.each(part -> {
            part.setContextMenu(menu);
            keys.listenTo(part);
            mouse.listenTo(part);
        });
        sheet.selection().subscribe(this::reveal);
        sheet.selection().subscribe(_ -> explain());
        sheet.version().subscribe(_ -> explain());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> pseudoClassStateChanged(ACTIVE, holds(owner)));
    }

    /// Shows these rows, and anew what their cells hold; selection, sorting and refused texts stay.
    public void setRows(List<K> rows) {
        sheet.setRows(rows);
        parts.each(GridTable::fit);
    }

    /// Adds acts of its own to the menu and the keys.
    public void setRowActs(List<RowAct<K>> now) {
        rowActs = List.copyOf(now);
        keys.setRowActs(now);
        menu.add(now);
    }

    /// Shows only the rows of which a cell contains the text.
    private void setFilter(String text) {
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

    /// Selects the cell of the first line where typing is to begin.
    public void startAt(int column) {
        sheet.selection().set(Range.of(new Spot(0, column)));
    }

    /// Shows in the line for the next row what it would hold, and begins at a column of it; the row is there once something is typed.
    public void readyNext(int column) {
        sheet.setReady(sheet.rows().map(rows -> rows.next(List.of())));
        sheet.selection().set(Range.of(new Spot(sheet.lines().shown().size() - 1, column)));
    }

    /// The line for the next row is empty again.
    public void forgetNext() {
        sheet.setReady(Optional.empty());
    }

    /// Runs whenever other cells are selected.
    public void whenSelected(Runnable run) {
        sheet.selection().subscribe((_, _) -> run.run());
    }

    /// The rows of which something is selected, that of the active cell first.
    public List<K> selectedRows() {
        return sheet.selectedRows();
    }

    /// The columns of which something is selected, by their position.
    public List<Integer> selectedColumns() {
        return sheet.selection().get().spots().stream().map(Spot::column).distinct().toList();
    }

    /// Rows of 28 pixels, for the allocation.
    public void setDense() {
        parts.each(part -> {
            part.setFixedCellSize(DENSE_ROW);
            part.fit();
        });
    }

    /// Puts rows into groups that can be folded: what follows a row and stands deeper is its group, and a row with a group cannot be typed into.
    public void setDepth(ToIntFunction<K> depth) {
        sheet.lines().setDepth(depth);
        parts.each(part -> part.setRowFactory(_ -> new GroupRow<>(sheet)));
    }

    /// As high as there is room for, on a page of its own.
    public void fill() {
        parts.each(GridTable::fill);
        setVgrow(stack, Priority.ALWAYS);
    }

    /// Tints rows in which a cell is a blocker or a gap, for a table of results.
    public void setFailingTinted() {
        parts.each(part -> part.setRowFactory(_ -> new GridRow<>(sheet)));
    }

    /// Pastes what is on the clipboard at the current cell, for a button beside the grid.
    public void paste() {
        takeKeyboard();
        acts.paste();
    }

    /// Keeps a half-typed text; called before the window closes.
    public void commit() {
        editing.commit();
    }

    public TableView<?> table() {
        return parts.main();
    }

    private void takeKeyboard() {
        parts.takeKeyboard();
    }

    /// Not `focusWithin`, which a table view sets for its focus model's cell even while another control has the keyboard.
    private boolean holds(@Nullable Node owner) {
        var node = owner;
        while (node != null && !equals(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    /// In the table, and while one works in it on the page too.
    private void reveal(Range range) {
        var table = parts.reveal(range);
        if (getScene() != null && holds(getScene().getFocusOwner())) {
            double bottom = table.bottom(range.corner().row());
            Reveal.show(table, new BoundingBox(0, bottom - table.getFixedCellSize(), 1, table.getFixedCellSize()));
        }
    }

    /// Says beneath the grid why the current cell, or else the first that was refused, did not take its text.
    private void explain() {
        var refusal = sheet.refusal(sheet.selection().get().active()).or(sheet::anyRefusal);
        getChildren().remove(note);
        refusal.ifPresent(it -> {
            note.setText(texts.of("grid.refused", sheet.columns().get(it.place().column()).title(), it.sentence()));
            getChildren().add(note);
        });
    }

    private void preview(Pasting<K, E> pasting) {
        var preview = new PastePreview<>(sheet, pasting, texts, this::closeOverlay);
        overlay(preview);
        preview.open();
    }

    private void showKeys() {
        var own = rowActs.stream().map(act -> new KeyList.Key(act.keys().getDisplayText(), act.words()));
        var list = new KeyList(texts, own, this::closeOverlay);
        overlay(list);
        list.open();
    }

    private void overlay(Region content) {
        StackPane.setAlignment(content, Pos.CENTER);
        stack.getChildren().setAll(parts.body(), content);
        Reveal.show(content);
    }

    private void closeOverlay() {
        stack.getChildren().setAll(parts.body());
        takeKeyboard();
    }

    private void find() {
        if (!getChildren().contains(findBar)) {
            getChildren().addFirst(findBar);
        }
        findBar.open();
    }

    private void closeFind() {
        findBar.clear();
        getChildren().remove(findBar);
        takeKeyboard();
    }
}
