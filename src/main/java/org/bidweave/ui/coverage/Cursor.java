package org.bidweave.ui.coverage;

import java.util.List;
import java.util.Objects;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.jspecify.annotations.Nullable;

/// The cell at hand: its line, and its column, −1 being *Together*.
record Cursor(int line, int column) {

    static final int TOGETHER = -1;

    static Cursor first(List<Line> lines) {
        return new Cursor(rowFrom(lines, 0, 1), TOGETHER);
    }

    /// Some lines down, or up where negative; heads of groups are passed over, and the first and last row are the ends.
    Cursor down(List<Line> lines, int by) {
        int step = by < 0 ? -1 : 1;
        int wanted = Math.clamp((long) line + by, 0, Math.max(0, lines.size() - 1));
        int found = rowFrom(lines, wanted, step);
        return new Cursor(found < 0 ? rowFrom(lines, wanted, -step) : found, column);
    }

    Cursor right(Matrix matrix, int by) {
        return new Cursor(line, Math.clamp((long) column + by, TOGETHER, matrix.columns().size() - 1));
    }

    /// The same cell where lines or columns have changed: of the same requirement and partner, else the nearest.
    Cursor kept(Matrix before, List<Line> linesBefore, Matrix now, List<Line> lines) {
        var row = row(linesBefore);
        int same = row == null ? -1 : lines.indexOf(lines.stream()
                .filter(line -> line instanceof Line.Asked(var asked) && alike(asked, row)).findFirst().orElse(new Line.Head("")));
        int near = same < 0 ? new Cursor(line, column).down(lines, 0).line() : same;
        if (column < 0 || column >= before.columns().size()) {
            return new Cursor(near, TOGETHER);
        }
        var partner = before.columns().get(column).id();
        var ids = now.columns().stream().map(other -> other.id()).toList();
        return new Cursor(near, ids.indexOf(partner));
    }

    private static boolean alike(Row one, Row other) {
        return one.family() == other.family() && one.title().equals(other.title()) && Objects.equals(one.lot(), other.lot());
    }

    /// The row it stands on, or `null` where there is none.
    @Nullable Row row(List<Line> lines) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Asked(var asked) ? asked : null;
    }

    Mark mark(Row row) {
        return column < 0 || column >= row.marks().size() ? row.together() : row.marks().get(column);
    }

    private static int rowFrom(List<Line> lines, int from, int step) {
        for (int i = from; i >= 0 && i < lines.size(); i += step) {
            if (lines.get(i) instanceof Line.Asked) {
                return i;
            }
        }
        return -1;
    }
}
