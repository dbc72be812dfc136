package org.bidweave.places.layout;

import java.util.Arrays;

/// Gives each row a column of its own so that the costs together are least (the Hungarian method). Needs no fewer columns than rows.
final class Assignment {

    private Assignment() {}

    static int[] cheapest(double[][] costs) {
        int rows = costs.length;
        int columns = costs[0].length;
        var ofRow = new double[rows + 1];
        var ofColumn = new double[columns + 1];
        var rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            var from = new int[columns + 1];
            rowOf[0] = row;
            int column = shortestPath(costs, ofRow, ofColumn, rowOf, from);
            while (column != 0) {
                rowOf[column] = rowOf[from[column]];
                column = from[column];
            }
        }
        var columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /// The free column where the cheapest chain of exchanges ends; `from` is the way back.
    private static int shortestPath(double[][] costs, double[] ofRow, double[] ofColumn, int[] rowOf, int[] from) {
        var least = new double[ofColumn.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        var done = new boolean[ofColumn.length];
        int at = 0;
        do {
            done[at] = true;
            int row = rowOf[at];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int column = 1; column < ofColumn.length; column++) {
                if (!done[column]) {
                    double cost = costs[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                    if (cost < least[column]) {
                        least[column] = cost;
                        from[column] = at;
                    }
                    if (least[column] < step) {
                        step = least[column];
                        next = column;
                    }
                }
            }
            for (int column = 0; column < ofColumn.length; column++) {
                if (done[column]) {
                    ofRow[rowOf[column]] += step;
                    ofColumn[column] -= step;
                } else {
                    least[column] -= step;
                }
            }
            at = next;
        } while (rowOf[at] != 0);
        return at;
    }
}
