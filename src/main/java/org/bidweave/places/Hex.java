package org.bidweave.places;

import java.util.List;
import java.util.stream.Stream;

/// A cell among equal hexagons with their points up: its row counted southwards, and its column eastwards, each row half a cell east of the
/// one above it.
public record Hex(int column, int row) {

    private static final double ROW_HEIGHT = Math.sqrt(3) / 2;

    /// Where the middle lies, in widths of a cell, eastwards.
    public double x() {
        return column + row / 2.0;
    }

    /// Where the middle lies, in widths of a cell, southwards.
    public double y() {
        return row * ROW_HEIGHT;
    }

    /// How many steps from cell to cell lie between.
    public int distance(Hex other) {
        int across = column - other.column;
        int down = row - other.row;
        return (Math.abs(across) + Math.abs(down) + Math.abs(across + down)) / 2;
    }

    /// The six around it, clockwise from the east.
    public List<Hex> around() {
        return Stream.of(new int[][] {{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}})
                .map(step -> new Hex(column + step[0], row + step[1])).toList();
    }

    /// The cell that a point lies in, given in widths of a cell.
    public static Hex at(double x, double y) {
        double row = y / ROW_HEIGHT;
        double column = x - row / 2;
        long nearRow = Math.round(row);
        long nearColumn = Math.round(column);
        long nearThird = Math.round(-row - column);
        double offRow = Math.abs(nearRow - row);
        double offColumn = Math.abs(nearColumn - column);
        double offThird = Math.abs(nearThird + row + column);
        if (offColumn > offRow && offColumn > offThird) {
            nearColumn = -nearRow - nearThird;
        } else if (offRow > offThird) {
            nearRow = -nearColumn - nearThird;
        }
        return new Hex(Math.toIntExact(nearColumn), Math.toIntExact(nearRow));
    }
}
