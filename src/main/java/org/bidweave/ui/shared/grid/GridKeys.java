package org.bidweave.ui.shared.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// The keyboard of a grid whose cells are not being edited, as in Excel; Ctrl+Tab leaves the grid.
final class GridKeys<K, E> {

    /// What else the grid opens by a key.
    record Openers(Runnable find, Runnable keys) {}

    private static final int PAGE = 12;
    private static final int FAR = 1_000_000;

    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final GridMoves<K, E> moves;
    private final Editing<K, E> editing;
    private final Openers openers;
    private List<RowAct<K>> rowActs = List.of();

    GridKeys(Sheet<K, E> sheet, GridActs<K, E> acts, GridMoves<K, E> moves, Editing<K, E> editing, Openers openers) {
        this.sheet = sheet;
        this.acts = acts;
        this.moves = moves;
        this.editing = editing;
        this.openers = openers;
    }

    void listenTo(Node table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, table));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void setRowActs(List<RowAct<K>> now) {
        rowActs = List.copyOf(now);
    }

    private void pressed(KeyEvent event, Node table) {
        if (editing.at().get() == null && (rowAct(event) || key(event, table))) {
            event.consume();
        }
    }

    private boolean key(KeyEvent event, Node table) {
        var withShortcut = event.isShortcutDown() || event.isControlDown();
        return withShortcut ? shortcut(event, table) : plain(event);
    }

    private boolean rowAct(KeyEvent event) {
        var act = rowActs.stream().filter(it -> it.keys().match(event)).findFirst();
        act.ifPresent(it -> it.run().accept(sheet.selectedRows()));
        return act.isPresent();
    }

    private boolean plain(KeyEvent event) {
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> moves.move(-1, 0, extend);
            case DOWN -> down(event);
            case LEFT -> moves.move(0, -1, extend);
            case RIGHT -> moves.move(0, 1, extend);
            case HOME -> moves.move(0, -FAR, extend);
            case END -> moves.move(0, FAR, extend);
            case PAGE_UP -> moves.move(-PAGE, 0, extend);
            case PAGE_DOWN -> moves.move(PAGE, 0, extend);
            case ENTER -> moves.enter(extend ? -1 : 1);
            case F1 -> {
                return listed(extend);
            }
            case F2 -> editing.open(active());
            case DELETE, BACK_SPACE -> acts.clear();
            case ESCAPE -> sheet.forget(active());
            case TAB -> {
                return moves.step(extend ? -1 : 1);
            }
            case SPACE -> {
                return space(extend);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// F1 by itself is the guide’s.
    private boolean listed(boolean extend) {
        if (extend) {
            openers.keys.run();
        }
        return extend;
    }

    private void down(KeyEvent event) {
        if (event.isAltDown()) {
            editing.choose(active());
        } else {
            moves.move(1, 0, event.isShiftDown());
        }
    }

    private boolean space(boolean rows) {
        var head = sheet.row(active().row()).filter(row -> !rows && sheet.lines().groups().isHead(row));
        if (rows) {
            moves.selectWholeRows();
        } else if (head.isPresent()) {
            sheet.fold(head.get());
            return true;
        } else if (acts.isCheck(active())) {
            acts.toggle();
        }
        return rows || acts.isCheck(active());
    }

    private boolean shortcut(KeyEvent event, Node table) {
        boolean extend = event.isShiftDown();
        if (extend && event.getCode().isLetterKey()) {
            return false;
        }
        switch (event.getCode()) {
            case C -> acts.copy();
            case X -> acts.cut();
            case V -> acts.paste();
            case D -> acts.fillDown();
            case R -> acts.fillRight();
            case F -> openers.find.run();
            case A -> moves.selectAll();
            case PLUS, ADD, EQUALS -> acts.insertRow();
            case MINUS, SUBTRACT -> acts.deleteRows();
            case SPACE -> moves.selectWholeColumns();
            case UP -> moves.jump(-1, 0, extend);
            case DOWN -> moves.jump(1, 0, extend);
            case LEFT -> moves.jump(0, -1, extend);
            case RIGHT -> moves.jump(0, 1, extend);
            case HOME -> moves.go(new Spot(0, 0), extend);
            case END -> moves.toLastCell(extend);
            case TAB -> table.requestFocusTraversal(extend ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        boolean printable = !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127;
        boolean command = event.isShortcutDown() != event.isAltDown();
        boolean selectsRows = typed.equals(" ") && event.isShiftDown();
        if (editing.at().get() == null && printable && !command && !selectsRows) {
            editing.replace(active(), typed);
            event.consume();
        }
    }

    private Spot active() {
        return sheet.selection().get().active();
    }
}
