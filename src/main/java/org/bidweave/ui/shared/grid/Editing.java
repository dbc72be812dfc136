package org.bidweave.ui.shared.grid;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The one text field in which a cell is edited. Leaving it keeps what was typed, as in Excel; only Escape drops it.
final class Editing<K, E> {

    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Choices choices = new Choices(field);
    private final ReadOnlyObjectWrapper<@Nullable Spot> at = new ReadOnlyObjectWrapper<>();
    private @Nullable Spot open;

    /// `back` gives the keyboard back to the grid.
    Editing(Sheet<K, E> sheet, GridActs<K, E> acts, Runnable back) {
        this.sheet = sheet;
        this.acts = acts;
        this.back = back;
        field.getStyleClass().add("cell-editor");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
    }

    ReadOnlyObjectProperty<@Nullable Spot> at() {
        return at.getReadOnlyProperty();
    }

    TextField field() {
        return field;
    }

    /// Starts with the cell's own text, or with the first character typed. A field selects all its text when it is focused, so its skin must be there before.
    void begin(Spot spot, String text) {
        var column = sheet.columns().get(spot.column());
        if (!column.editable() || column.kind() == Kind.CHECK) {
            return;
        }
        choices.offer(column.kind() == Kind.CHOICE ? column.choices().get() : List.of());
        field.setAccessibleText(column.title());
        field.setText(text);
        open = spot;
        at.set(spot);
        field.applyCss();
        field.requestFocus();
        field.end();
    }

    boolean commit() {
        var spot = open;
        if (spot == null) {
            return true;
        }
        var text = choices.chosen();
        end();
        return acts.enter(spot, text);
    }

    /// The grid takes the keyboard before the field goes, or it would pass to some other control.
    private void end() {
        open = null;
        if (field.isFocused()) {
            back.run();
        }
        at.set(null);
        choices.hide();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> end();
            case ENTER -> commitAnd(() -> acts.move(event.isShiftDown() ? -1 : 1, 0, false));
            case TAB -> commitAnd(() -> acts.step(event.isShiftDown() ? -1 : 1));
            case UP -> upOrDown(-1);
            case DOWN -> upOrDown(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void upOrDown(int by) {
        if (!choices.move(by)) {
            commitAnd(() -> acts.move(by, 0, false));
        }
    }

    /// A refused text keeps the cursor where it is.
    private void commitAnd(Runnable move) {
        if (commit()) {
            move.run();
        }
    }
}
