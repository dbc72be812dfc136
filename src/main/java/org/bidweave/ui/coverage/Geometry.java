package org.bidweave.ui.coverage;

/// Where the parts of the matrix stand, in pixels from its left upper corner. Names and *Together* stay while the other columns scroll.
record Geometry(double width, double height, double name, double column, int columns, int lines) {

    static final double ROW = 28;
    static final double HEAD = 46;
    static final double TOGETHER = 108;
    private static final double LEAST_NAME = 184;
    private static final double MOST_NAME = 360;
    private static final double MOST_COLUMN = 150;

    /// `longestName` and `widestFact` are what the words need; columns share what the names leave.
    static Geometry fit(double width, double height, double longestName, double widestFact, int columns, int lines) {
        double left = width - TOGETHER - columns * widestFact;
        double name = Math.clamp(longestName, LEAST_NAME, Math.clamp(left, LEAST_NAME, MOST_NAME));
        double column = columns == 0 ? widestFact : Math.clamp((width - TOGETHER - name) / columns, widestFact, Math.max(widestFact, MOST_COLUMN));
        double rest = width - TOGETHER - columns * column;
        return new Geometry(width, height, Math.max(name, Math.min(rest, MOST_NAME)), Math.floor(column), columns, lines);
    }

    double frozen() {
        return Math.floor(name) + TOGETHER;
    }

    double contentHeight() {
        return HEAD + lines * ROW;
    }

    /// How far it can scroll to the right and down.
    double mostX() {
        return Math.max(0, columns * column - (width - frozen()));
    }

    double mostY() {
        return Math.max(0, lines * ROW - (height - HEAD));
    }

    /// Left edge of a column on screen, −1 being *Together*.
    double x(int of, double scrolled) {
        return of < 0 ? Math.floor(name) : frozen() + of * column - scrolled;
    }

    double y(int line, double scrolled) {
        return HEAD + line * ROW - scrolled;
    }

    double widthOf(int of) {
        return of < 0 ? TOGETHER : column;
    }

    /// The column at a point, −1 also for the names; past the last one the number of columns.
    int columnAt(double x, double scrolled) {
        return x < frozen() ? -1 : Math.min(columns, (int) ((x - frozen() + scrolled) / column));
    }

    /// The line at a point, −1 in the head; past the last one the number of lines.
    int lineAt(double y, double scrolled) {
        return y < HEAD ? -1 : Math.min(lines, (int) ((y - HEAD + scrolled) / ROW));
    }
}
