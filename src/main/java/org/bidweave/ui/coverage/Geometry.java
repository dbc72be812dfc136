package org.bidweave.ui.coverage;

import java.util.ArrayList;
import java.util.List;

/// Where the parts of the matrix stand, in pixels from its left upper corner. Names and *Together* stay while the other columns scroll.
/// `lefts` are the left edges of those columns one after another, and last the right edge of the last.
record Geometry(double width, double height, double name, List<Double> lefts, int lines) {

    static final double ROW = 28;
    static final double HEAD = 46;
    static final double TOGETHER = 110;
    private static final double LEAST_NAME = 192;
    private static final double GOOD_NAME = 248;
    private static final double MOST_NAME = 380;
    private static final double MOST_MORE = 48;

    Geometry {
        lefts = List.copyOf(lefts);
    }

    /// `longestName` and `widths` are what the words need. Names get a good width even where the other columns then scroll, and what is to
    /// spare goes to them first.
    static Geometry fit(double width, double height, double longestName, List<Double> widths, int lines) {
        double needed = widths.stream().mapToDouble(Double::doubleValue).sum();
        double left = width - TOGETHER - needed;
        double name = Math.floor(Math.clamp(Math.max(LEAST_NAME, longestName), LEAST_NAME, Math.clamp(left, Math.clamp(width / 3, LEAST_NAME, GOOD_NAME), MOST_NAME)));
        double more = widths.isEmpty() ? 0 : Math.clamp(Math.floor((width - TOGETHER - name - needed) / widths.size()), 0, MOST_MORE);
        var lefts = new ArrayList<Double>();
        double at = 0;
        for (double own : widths) {
            lefts.add(at);
            at += own + more;
        }
        lefts.add(at);
        return new Geometry(width, height, name, lefts, lines);
    }

    int columns() {
        return lefts.size() - 1;
    }

    double frozen() {
        return name + TOGETHER;
    }

    /// How far it can scroll to the right and down.
    double mostX() {
        return Math.max(0, lefts.getLast() - (width - frozen()));
    }

    double mostY() {
        return Math.max(0, lines * ROW - (height - HEAD));
    }

    /// Left edge of a column on screen, −1 being *Together*; of one past the last, where the last ends.
    double x(int column, double scrolled) {
        return column < 0 ? name : frozen() + lefts.get(column) - scrolled;
    }

    double y(int line, double scrolled) {
        return HEAD + line * ROW - scrolled;
    }

    double widthOf(int column) {
        return column < 0 ? TOGETHER : lefts.get(column + 1) - lefts.get(column);
    }

    /// The column at a point, −1 also for the names; past the last one the number of columns.
    int columnAt(double x, double scrolled) {
        if (x < frozen()) {
            return -1;
        }
        double at = x - frozen() + scrolled;
        int column = 0;
        while (column < columns() && lefts.get(column + 1) <= at) {
            column++;
        }
        return column;
    }

    /// The line at a point, −1 in the head; past the last one the number of lines.
    int lineAt(double y, double scrolled) {
        return y < HEAD ? -1 : Math.min(lines, (int) ((y - HEAD + scrolled) / ROW));
    }
}
