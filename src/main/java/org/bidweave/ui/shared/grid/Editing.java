package org.bidweave.ui.shared.grid;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The one text field in which a cell is edited. Leaving it keeps what was typed, as in Excel; only Escape drops it.
final class Editing<K, E> {

    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final GridMoves<K, E> moves;
    private final Runnable back;
    private final TextField field = new TextField();
    private final Choices choices = new Choices(field);
    private final ReadOnlyObjectWrapper<@Nullable Spot> at = new ReadOnlyObjectWrapper<>();
    private @Nullable Spot open;
    private boolean replacing;

    /// `back` gives the keyboard back to the grid.
    Editing(Sheet<K, E> sheet, GridActs<K, E> acts, GridMoves<K, E> moves, Runnable back) {
        this.sheet = sheet;
        this.acts = acts;
        this.moves = moves;
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

    /// With the cell's own text.
    void open(Spot spot) {
        replacing = false;
        begin(spot, sheet.text(spot));
    }

    /// With the first character typed; the arrow keys then leave the cell.
    void replace(Spot spot, String typed) {
        replacing = true;
        begin(spot, typed);
    }

    /// With the list of choices down.
    void choose(Spot spot) {
        open(spot);
        choices.move(0);
    }

    /// A field selects all its text when it is focused, so its skin must be there before.
    private void begin(Spot spot, String text) {
        var column = sheet.columns().get(spot.column());
        if (!sheet.editable(spot) || column.kind() == Kind.CHECK) {
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

    /// Into every selected cell.
    private boolean commitAll() {
        var text = choices.chosen();
        end();
        acts.enterAll(Act.ENTER, text);
        return true;
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
        if (acted(event)) {
            event.consume();
        }
    }

    private boolean acted(KeyEvent event) {
        boolean back = event.isShiftDown();
        return switch (event.getCode()) {
            case ESCAPE -> {
                end();
                yield true;
            }
            case ENTER -> event.isShortcutDown() ? commitAll() : commitAnd(() -> moves.enter(back ? -1 : 1));
            case TAB -> commitAnd(() -> moves.step(back ? -1 : 1));
            case UP -> choices.move(-1) || commitAnd(() -> moves.move(-1, 0, false));
            case DOWN -> choices.move(1) || commitAnd(() -> moves.move(1, 0, false));
            case LEFT, RIGHT -> replacing && plain(event)
                    && commitAnd(() -> moves.move(0, event.getCode() == KeyCode.LEFT ? -1 : 1, false));
            case F2 -> {
                replacing = !replacing;
                yield true;
            }
            default -> false;
        };
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    }

    /// A refused text keeps the cursor where it is.
    private boolean commitAnd(Runnable move) {
        if (commit()) {
            move.run();
        }
        return true;
    }
}
