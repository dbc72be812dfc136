package org.bidweave.ui.shared.grid;

import org.jspecify.annotations.Nullable;

/// Where the selection goes, as in Excel.
final class GridMoves<K, E> {

    private final Sheet<K, E> sheet;
    private @Nullable Spot tabbed;
    private int tabsBegan;

    GridMoves(Sheet<K, E> sheet) {
        this.sheet = sheet;
    }

    void move(int rows, int columns, boolean extend) {
        var from = from(extend);
        go(new Spot(from.row() + rows, from.column() + columns), extend);
    }

    void go(Spot wanted, boolean extend) {
        var to = sheet.clamped(wanted);
        sheet.selection().set(extend ? sheet.selection().get().to(to) : Range.of(to));
    }

    /// What Enter does: a row on or back, and after a row of Tabs to the column where that began.
    void enter(int rows) {
        var from = from(false);
        go(new Spot(from.row() + rows, from.equals(tabbed) ? tabsBegan : from.column()), false);
    }

    /// The next cell one can type into, over the end of a row; false where there is none.
    boolean step(int by) {
        var from = from(false);
        int width = sheet.columns().size();
        int cells = sheet.lines().shown().size() * width;
        int to = from.row() * width + from.column() + by;
        while (to >= 0 && to < cells && !sheet.editable(new Spot(to / width, to % width))) {
            to += by;
        }
        if (to < 0 || to >= cells) {
            return false;
        }
        tabsBegan = from.equals(tabbed) ? tabsBegan : from.column();
        tabbed = new Spot(to / width, to % width);
        sheet.selection().set(Range.of(tabbed));
        return true;
    }

    /// To where filled cells end or begin again, or to the end of the grid.
    void jump(int rows, int columns, boolean extend) {
        var at = from(extend);
        var next = new Spot(at.row() + rows, at.column() + columns);
        boolean through = filled(at) && filled(next);
        while (inside(next)) {
            at = next;
            next = new Spot(at.row() + rows, at.column() + columns);
            if (through ? !filled(next) : filled(at)) {
                break;
            }
        }
        go(at, extend);
    }

    void toLastCell(boolean extend) {
        go(new Spot(lastRow(), lastColumn()), extend);
    }

    void selectAll() {
        sheet.selection().set(new Range(new Spot(0, 0), new Spot(lastRow(), lastColumn())));
    }

    void selectRows(int from, int to) {
        sheet.selection().set(new Range(sheet.clamped(new Spot(from, 0)), sheet.clamped(new Spot(to, lastColumn()))));
    }

    void selectWholeRows() {
        var range = sheet.selection().get();
        selectRows(range.active().row(), range.corner().row());
    }

    void selectWholeColumns() {
        var range = sheet.selection().get();
        sheet.selection().set(new Range(new Spot(0, range.active().column()), new Spot(lastRow(), range.corner().column())));
    }

    private Spot from(boolean extend) {
        return extend ? sheet.selection().get().corner() : sheet.selection().get().active();
    }

    private boolean inside(Spot spot) {
        return spot.equals(sheet.clamped(spot));
    }

    private boolean filled(Spot spot) {
        return inside(spot) && !sheet.text(spot).isEmpty();
    }

    private int lastRow() {
        return Math.max(0, sheet.lines().rowCount() - 1);
    }

    private int lastColumn() {
        return sheet.columns().size() - 1;
    }
}
