package org.bidweave.ui.coverage;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.coverage.RowId;
import org.jspecify.annotations.Nullable;

/// The cell at hand: its line, and its column, −1 being *Together*. On a head it stands for the whole line.
record Cursor(int line, int column) {

    static final int TOGETHER = -1;

    /// The first thing asked for that is in sight.
    static Cursor first(List<Line> lines) {
        return new Cursor(IntStream.range(0, lines.size()).filter(i -> lines.get(i) instanceof Line.Asked).findFirst().orElse(0), TOGETHER);
    }

    /// Some lines down, or up where negative, as far as there are any.
    Cursor down(List<Line> lines, int by) {
        return new Cursor(Math.clamp((long) line + by, 0, Math.max(0, lines.size() - 1)), column);
    }

    Cursor right(Matrix matrix, int by) {
        return new Cursor(line, Math.clamp((long) column + by, TOGETHER, matrix.columns().size() - 1));
    }

    /// The same cell where lines or columns have changed: of the same requirement and partner, else of the head under which it is folded away, else
    /// the nearest.
    Cursor kept(Matrix before, List<Line> linesBefore, Matrix now, List<Line> lines) {
        var row = row(linesBefore);
        var head = head(linesBefore);
        int same = row != null ? lineOf(row.id(), lines) : head != null ? lineOf(head.fold(), lines) : -1;
        int near = same < 0 ? down(lines, 0).line() : same;
        if (column < 0 || column >= before.columns().size()) {
            return new Cursor(near, TOGETHER);
        }
        var partner = before.columns().get(column).id();
        return new Cursor(near, now.columns().stream().map(other -> other.id()).toList().indexOf(partner));
    }

    /// Where a row stands, or the head that has folded it away; −1 where neither is there.
    static int lineOf(RowId row, List<Line> lines) {
        int shown = first(lines, line -> line instanceof Line.Asked(var asked) && asked.id().equals(row));
        return shown >= 0 ? shown : lineOf(new Fold(row.lot(), row.family()), lines);
    }

    private static int lineOf(Fold fold, List<Line> lines) {
        int shown = first(lines, line -> line instanceof Line.Head head && head.fold().equals(fold));
        return shown >= 0 ? shown : first(lines, line -> line instanceof Line.Head head && head.fold().equals(fold.whole()));
    }

    private static int first(List<Line> lines, Predicate<Line> which) {
        return IntStream.range(0, lines.size()).filter(i -> which.test(lines.get(i))).findFirst().orElse(-1);
    }

    /// The row it stands on, or `null` where there is none.
    @Nullable Row row(List<Line> lines) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Asked(var asked) ? asked : null;
    }

    /// The head it stands on, or `null` where there is none.
    Line.@Nullable Head head(List<Line> lines) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Head head ? head : null;
    }

    Mark mark(Row row) {
        return column < 0 || column >= row.marks().size() ? row.together() : row.marks().get(column);
    }
}
