package org.bidweave.ui.shared.grid;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// The keyboard of a grid whose cells are not being edited, as in Excel; Ctrl+Tab leaves the grid.
final class GridKeys<K, E> {

    private static final int PAGE = 12;
    private static final int FAR = 1_000_000;

    private final Sheet<K, E> sheet;
    private final GridActs<K, E> acts;
    private final Editing<K, E> editing;
    private final Runnable find;

    GridKeys(Sheet<K, E> sheet, GridActs<K, E> acts, Editing<K, E> editing, Runnable find) {
        this.sheet = sheet;
        this.acts = acts;
        this.editing = editing;
        this.find = find;
    }

    void listenTo(Node table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, table));
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event, Node table) {
        if (editing.at().get() == null && (event.isShortcutDown() ? shortcut(event, table) : plain(event))) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> acts.move(-1, 0, extend);
            case DOWN -> acts.move(1, 0, extend);
            case LEFT -> acts.move(0, -1, extend);
            case RIGHT -> acts.move(0, 1, extend);
            case HOME -> acts.move(0, -FAR, extend);
            case END -> acts.move(0, FAR, extend);
            case PAGE_UP -> acts.move(-PAGE, 0, extend);
            case PAGE_DOWN -> acts.move(PAGE, 0, extend);
            case ENTER, F2 -> edit();
            case DELETE, BACK_SPACE -> acts.clear();
            case ESCAPE -> sheet.forget(current());
            case TAB -> {
                return acts.step(extend ? -1 : 1);
            }
            case SPACE -> {
                if (!acts.isCheck(current())) {
                    return false;
                }
                acts.toggle();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent event, Node table) {
        boolean extend = event.isShiftDown();
        switch (event.getCode()) {
            case C -> acts.copy();
            case X -> acts.cut();
            case V -> acts.paste();
            case D -> acts.fillDown();
            case F -> find.run();
            case A -> acts.selectAll();
            case PLUS, ADD, EQUALS -> acts.insertRow();
            case MINUS, SUBTRACT -> acts.deleteRows();
            case UP -> acts.move(-FAR, 0, extend);
            case DOWN -> acts.move(FAR, 0, extend);
            case LEFT -> acts.move(0, -FAR, extend);
            case RIGHT -> acts.move(0, FAR, extend);
            case HOME -> acts.move(-FAR, -FAR, extend);
            case END -> acts.move(FAR, FAR, extend);
            case TAB -> table.requestFocusTraversal(extend ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edit() {
        if (acts.isCheck(current())) {
            acts.toggle();
        } else {
            editing.begin(current(), sheet.text(current()));
        }
    }

    private void typed(KeyEvent event) {
        var typed = event.getCharacter();
        boolean printable = !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127;
        if (editing.at().get() == null && printable && !event.isShortcutDown() && !event.isAltDown()) {
            editing.begin(current(), typed);
            event.consume();
        }
    }

    private Spot current() {
        return sheet.selection().get().current();
    }
}
