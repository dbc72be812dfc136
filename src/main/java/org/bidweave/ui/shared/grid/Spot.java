package org.bidweave.ui.shared.grid;

/// A cell as seen on screen: line and column, both from nought.
record Spot(int row, int column) {

    Spot within(int rows, int columns) {
        return new Spot(Math.clamp(row, 0, Math.max(0, rows - 1)), Math.clamp(column, 0, Math.max(0, columns - 1)));
    }
}
