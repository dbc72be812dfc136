package org.bidweave.places.layout;

import java.util.Arrays;
import java.util.List;
import org.bidweave.places.Hex;

/// Which district lies on which cell, both by number, with a rim of free cells that nobody reaches.
final class Board {

    static final int FREE = -1;

    private static final int LEFT = 70;
    private static final int TOP = 45;
    private static final int WIDTH = 140;
    private static final int HEIGHT = 90;
    static final int CELLS = WIDTH * HEIGHT;

    /// The six around a cell, as differences of its number.
    static final int[] AROUND = {1, WIDTH, WIDTH - 1, -1, -WIDTH, 1 - WIDTH};

    private final int[] at = new int[CELLS];
    private final int[] cellOf;

    Board(List<Hex> cells) {
        Arrays.fill(at, FREE);
        cellOf = cells.stream().mapToInt(hex -> (hex.row() + TOP) * WIDTH + hex.column() + LEFT).toArray();
        for (int i = 0; i < cellOf.length; i++) {
            at[cellOf[i]] = i;
        }
    }

    List<Hex> cells() {
        return Arrays.stream(cellOf).mapToObj(Board::hex).toList();
    }

    static Hex hex(int cell) {
        return new Hex(cell % WIDTH - LEFT, cell / WIDTH - TOP);
    }

    static boolean within(int cell) {
        int column = cell % WIDTH;
        int row = cell / WIDTH;
        return column > 2 && column < WIDTH - 2 && row > 2 && row < HEIGHT - 2;
    }

    int at(int cell) {
        return at[cell];
    }

    int cellOf(int district) {
        return cellOf[district];
    }

    /// A district goes to a cell, and the one that is there, if any, to where it came from.
    void move(int district, int to) {
        int from = cellOf[district];
        int other = at[to];
        at[from] = other;
        at[to] = district;
        cellOf[district] = to;
        if (other != FREE) {
            cellOf[other] = from;
        }
    }

    /// How many districts lie around a cell.
    int around(int cell) {
        int count = 0;
        for (int step : AROUND) {
            count += at[cell + step] == FREE ? 0 : 1;
        }
        return count;
    }
}
