package org.bidweave.ui.coverage;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.ui.coverage.map.CanvasPen;
import org.bidweave.ui.coverage.map.Ink;
import org.bidweave.ui.coverage.map.Inks;

/// Draws what of the matrix is in sight, and nothing else.
final class MatrixPainter {

    /// What is to be drawn, and how far it is scrolled.
    record Sight(Matrix matrix, List<Line> lines, Geometry at, double x, double y, Cursor cursor, boolean focused, int pointed) {

        double left(int column) {
            return at.x(column, x);
        }

        double top(int line) {
            return at.y(line, y);
        }

        /// How many columns count; the others stand right of them.
        int counting() {
            return (int) matrix.columns().stream().filter(column -> column.counts()).count();
        }
    }

    private interface Draw {
        void line(int index, Line line, double y);
    }

    private static final double ROUND = 7;

    private final GraphicsContext g;
    private final Inks inks;
    private final MatrixWords words;
    private final CellPainter cells;

    MatrixPainter(GraphicsContext g, Inks inks, FittedText fitted, MatrixWords words) {
        this.g = g;
        this.inks = inks;
        this.words = words;
        cells = new CellPainter(new CanvasPen(g, inks, fitted.fonts()), fitted);
    }

    void paint(Sight sight) {
        var at = sight.at();
        double width = g.getCanvas().getWidth();
        double height = g.getCanvas().getHeight();
        g.setTextBaseline(VPos.CENTER);
        cells.fill(Ink.PAGE, 0, 0, width, height);
        within(at.frozen(), Geometry.HEAD, at.width() - at.frozen(), at.height() - Geometry.HEAD, () -> partners(sight));
        within(0, Geometry.HEAD, at.frozen(), at.height() - Geometry.HEAD, () -> frozen(sight));
        cells.fill(Ink.QUIET, 0, 0, width, Geometry.HEAD);
        within(at.frozen(), 0, at.width() - at.frozen(), Geometry.HEAD, () -> heads(sight));
        cells.head(words.texts().of("coverage.requirement"), 0);
        cells.head(words.texts().of("coverage.together"), at.name());
        dividers(sight, 0, Geometry.HEAD);
        cells.fill(Ink.LINE, 0, Geometry.HEAD - 1, width, 1);
        corner(Ink.QUIET, 0, 0, 90);
        corner(Ink.QUIET, width - ROUND, 0, 0);
        corner(Ink.PAGE, 0, height - ROUND, 180);
        corner(Ink.PAGE, width - ROUND, height - ROUND, 270);
    }

    private void within(double x, double y, double width, double height, Runnable draw) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        draw.run();
        g.restore();
    }

    private void partners(Sight sight) {
        var at = sight.at();
        double others = Math.max(at.frozen(), sight.left(sight.counting()));
        cells.fill(Ink.QUIET, others, 0, sight.left(at.columns()) - others, sight.top(sight.lines().size()));
        int first = Math.max(0, at.columnAt(at.frozen(), sight.x()));
        int last = Math.min(at.columns() - 1, at.columnAt(at.width(), sight.x()));
        eachLine(sight, (index, line, y) -> {
            switch (line) {
                case Line.Head _ -> cells.fill(Ink.QUIET, at.frozen(), y, at.width(), Geometry.ROW);
                case Line.Asked(var row) -> {
                    cells.ground(row, index == sight.pointed(), at.frozen(), y, others - at.frozen());
                    for (int column = first; column <= last; column++) {
                        cells.cell(row.marks().get(column), sight.left(column), y, at.widthOf(column));
                    }
                    dividers(sight, y, Geometry.ROW - 1);
                }
            }
            cells.fill(Ink.ROW_LINE, at.frozen(), y + Geometry.ROW - 1, at.width(), 1);
        });
        if (sight.cursor().column() >= 0 && sight.cursor().row(sight.lines()) != null) {
            ring(sight);
        }
    }

    private void frozen(Sight sight) {
        var at = sight.at();
        eachLine(sight, (index, line, y) -> {
            switch (line) {
                case Line.Head head -> {
                    cells.fill(Ink.QUIET, 0, y, at.frozen(), Geometry.ROW);
                    cells.head(head, y, head.folded() ? at.name() : at.frozen());
                    if (head.folded()) {
                        cells.cell(new Mark(MatrixWords.worst(head), words.folded(head), "", false), at.name(), y, Geometry.TOGETHER);
                    }
                }
                case Line.Asked(var row) -> {
                    cells.ground(row, index == sight.pointed(), 0, y, at.frozen());
                    cells.name(row, y, at.name());
                    cells.cell(row.together(), at.name(), y, Geometry.TOGETHER);
                    dividers(sight, y, Geometry.ROW - 1);
                }
            }
            cells.fill(Ink.ROW_LINE, 0, y + Geometry.ROW - 1, at.frozen(), 1);
        });
        if (sight.cursor().column() < 0 || sight.cursor().head(sight.lines()) != null) {
            ring(sight);
        }
    }

    private static void eachLine(Sight sight, Draw draw) {
        int from = Math.max(0, sight.at().lineAt(Geometry.HEAD, sight.y()));
        for (int i = from; i < sight.lines().size() && sight.top(i) < sight.at().height(); i++) {
            draw.line(i, sight.lines().get(i), sight.top(i));
        }
    }

    private void heads(Sight sight) {
        var at = sight.at();
        for (int i = 0; i < at.columns(); i++) {
            var column = sight.matrix().columns().get(i);
            double x = sight.left(i);
            if (x < at.width() && x + at.widthOf(i) > at.frozen()) {
                cells.head(column.name(), column.shortName(), words.part(column), x, at.widthOf(i));
            }
        }
    }

    /// Around the cell at hand, over all else.
    private void ring(Sight sight) {
        var cursor = sight.cursor();
        if (cursor.head(sight.lines()) != null) {
            cells.ring(0, sight.top(cursor.line()), sight.at().frozen(), sight.focused());
        } else if (cursor.row(sight.lines()) != null) {
            cells.ring(sight.left(cursor.column()), sight.top(cursor.line()), sight.at().widthOf(cursor.column()), sight.focused());
        }
    }

    /// The lines between names, *Together*, members and the others.
    private void dividers(Sight sight, double y, double height) {
        var at = sight.at();
        cells.fill(Ink.LINE, at.name(), y, 1, height);
        cells.fill(Ink.LINE, at.frozen() - 1, y, 1, height);
        double others = sight.left(sight.counting());
        if (sight.counting() < at.columns() && others >= at.frozen()) {
            cells.fill(Ink.LINE, Math.floor(others), y, 1, height);
        }
    }

    /// Rounds a corner within the frame: a clip over the whole would cost more than all the drawing.
    private void corner(Ink ink, double x, double y, double from) {
        g.clearRect(x, y, ROUND, ROUND);
        g.setFill(inks.of(ink));
        double left = from == 90 || from == 180 ? x : x - ROUND;
        double top = from < 180 ? y : y - ROUND;
        g.fillArc(left, top, 2 * ROUND, 2 * ROUND, from, 90, ArcType.ROUND);
    }
}
