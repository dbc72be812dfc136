package org.bidweave.ui.shared.grid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The mouse in a grid: pressing selects, dragging widens, the handle fills down, a double click edits.
final class GridMouse<K, E> {

    private enum Gesture { NONE, SELECTING, FILLING }

    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final GridMoves<K, E> moves;
    private final Editing<K, E> editing;
    private Gesture gesture = Gesture.NONE;

    GridMouse(Sheet<K, E> sheet, GridActs<K, E> acts, GridMoves<K, E> moves, Editing<K, E> editing) {
        this.sheet = sheet;
        this.acts = acts;
        this.moves = moves;
        this.editing = editing;
    }

    void listenTo(Node table) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed(event, table));
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    private void pressed(MouseEvent event, Node table) {
        var target = event.getTarget() instanceof Node node ? node : null;
        var cell = cell(target);
        if (cell.isEmpty() || within(target, TextField.class).isPresent()) {
            return;
        }
        table.requestFocus();
        if (target != null && target.getStyleClass().contains("fill-handle")) {
            gesture = Gesture.FILLING;
        } else {
            press(cell.get(), event);
        }
        event.consume();
    }

    private void press(TableCell<?, ?> cell, MouseEvent event) {
        if (cell.getIndex() >= sheet.lines().shown().size()) {
            return;
        }
        boolean menu = event.getButton() != MouseButton.PRIMARY;
        if (cell instanceof GridCell<?, ?> gridCell) {
            var spot = gridCell.spot();
            gesture = menu ? Gesture.NONE : Gesture.SELECTING;
            if (!menu || !sheet.selection().get().contains(spot)) {
                select(spot, event.isShiftDown());
            }
            if (!menu && on("fold-mark", event)) {
                fold(spot);
            } else if (!menu && on("check-mark", event)) {
                acts.toggle();
            } else if (!menu && event.getClickCount() == 2) {
                editing.open(spot);
            }
        } else {
            moves.selectRows(event.isShiftDown() ? sheet.selection().get().active().row() : cell.getIndex(), cell.getIndex());
        }
    }

    private void fold(Spot spot) {
        sheet.row(spot.row()).ifPresent(sheet::fold);
    }

    private static boolean on(String mark, MouseEvent event) {
        var node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TableCell)) {
            if (node.getStyleClass().contains(mark)) {
                return true;
            }
            node = node.getParent();
        }
        return false;
    }

    private void select(Spot spot, boolean extend) {
        sheet.selection().set(extend ? sheet.selection().get().to(spot) : Range.of(spot));
    }

    private void dragged(MouseEvent event) {
        if (gesture != Gesture.NONE && editing.at().get() == null) {
            cell(event.getPickResult().getIntersectedNode())
                    .filter(cell -> cell instanceof GridCell && cell.getIndex() < sheet.lines().shown().size())
                    .ifPresent(cell -> drag(((GridCell<?, ?>) cell).spot()));
        }
    }

    private void drag(Spot spot) {
        var range = sheet.selection().get();
        switch (gesture) {
            case FILLING -> select(new Spot(Math.max(spot.row(), range.top()), range.corner().column()), true);
            case SELECTING -> select(spot, true);
            case NONE -> {}
        }
    }

    private void released() {
        var ended = gesture;
        gesture = Gesture.NONE;
        if (ended == Gesture.FILLING) {
            acts.fillDown();
        }
    }

    private static Optional<TableCell<?, ?>> cell(@Nullable Node node) {
        return within(node, TableCell.class).map(found -> (TableCell<?, ?>) found);
    }

    private static <T> Optional<T> within(@Nullable Node from, Class<T> type) {
        var node = from;
        while (node != null && !type.isInstance(node)) {
            node = node.getParent();
        }
        return Optional.ofNullable(node).map(type::cast);
    }
}
