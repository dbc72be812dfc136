package org.bidweave.ui.coverage;

import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Keys, mouse and wheel over the matrix.
record MatrixInput(MatrixView view, Tooltip tip) {

    MatrixInput(MatrixView view) {
        this(view, new Tooltip());
    }

    void listen() {
        tip.setShowDelay(Duration.millis(500));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        view.setOnKeyPressed(this::onKey);
        view.setOnScroll(event -> {
            view.scroll(event.isShiftDown() ? -event.getDeltaY() : -event.getDeltaX(), event.isShiftDown() ? 0 : -event.getDeltaY());
            event.consume();
        });
        view.setOnMousePressed(event -> {
            var at = view.at(event.getX(), event.getY());
            view.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && (isCell(at) || at.head(view.lines()) != null)) {
                view.moveTo(at.column() < view.matrix().columns().size() ? at : new Cursor(at.line(), Cursor.TOGETHER));
                view.openCell();
            }
        });
        view.setOnMouseMoved(this::point);
        view.setOnMouseExited(_ -> {
            view.point(-1);
            Tooltip.uninstall(view, tip);
        });
    }

    private void point(MouseEvent event) {
        var at = view.at(event.getX(), event.getY());
        view.point(at.line());
        var row = isCell(at) ? at.row(view.lines()) : null;
        if (row == null) {
            Tooltip.uninstall(view, tip);
        } else {
            tip.setText(row.title() + "\n" + at.mark(row).sentence());
            Tooltip.install(view, tip);
        }
    }

    /// On a head to the left folds it away, and to the right shows its rows.
    private void sideways(Cursor cursor, int by) {
        var head = cursor.head(view.lines());
        if (head == null) {
            view.moveTo(cursor.right(view.matrix(), by));
        } else {
            view.fold(head.fold(), by < 0);
        }
    }

    /// What the cell at hand stands under, or with Ctrl all.
    private void fold(KeyEvent event, boolean away) {
        var head = view.cursor().head(view.lines());
        var row = view.cursor().row(view.lines());
        if (event.isShortcutDown()) {
            view.foldAll(away);
        } else if (head != null) {
            view.fold(head.fold(), away);
        } else if (row != null) {
            view.fold(new Fold(row.lot(), row.family()), away);
        }
    }

    private boolean isCell(Cursor at) {
        return at.row(view.lines()) != null && at.column() < view.matrix().columns().size();
    }

    private void onKey(KeyEvent event) {
        var cursor = view.cursor();
        var lines = view.lines();
        int page = Math.max(1, (int) ((view.geometry().height() - Geometry.HEAD) / Geometry.ROW) - 1);
        switch (event.getCode()) {
            case DOWN -> view.moveTo(cursor.down(lines, 1));
            case UP -> view.moveTo(cursor.down(lines, -1));
            case RIGHT -> sideways(cursor, 1);
            case LEFT -> sideways(cursor, -1);
            case PLUS, EQUALS, ADD -> fold(event, false);
            case MINUS, SUBTRACT -> fold(event, true);
            case PAGE_DOWN -> view.moveTo(cursor.down(lines, page));
            case PAGE_UP -> view.moveTo(cursor.down(lines, -page));
            case HOME -> view.moveTo(event.isShortcutDown() ? Cursor.first(lines) : new Cursor(cursor.line(), Cursor.TOGETHER));
            case END -> view.moveTo(event.isShortcutDown() ? cursor.down(lines, lines.size()) : cursor.right(view.matrix(), view.matrix().columns().size()));
            case ENTER, SPACE -> view.openCell();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
