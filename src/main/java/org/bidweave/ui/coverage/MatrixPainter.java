package org.bidweave.ui.coverage;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.Font;
import org.bidweave.coverage.Coverage;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Matrix;
import org.bidweave.coverage.Row;
import org.bidweave.ui.coverage.Palette.Role;
import org.bidweave.ui.shared.Fonts;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;

/// Draws what of the matrix is in sight, and nothing else.
final class MatrixPainter {

    /// What is to be drawn, and how far it is scrolled.
    record Sight(Matrix matrix, List<Line> lines, Geometry at, double x, double y, Cursor cursor, boolean focused, int pointed) {}

    private static final double PAD = 8;
    private static final double LEAST_NAME = 56;
    private static final double ROUND = 7;

    private final Font plain = Font.font(Fonts.REGULAR, 13);
    private final Font strong = Font.font(Fonts.SEMI_BOLD, 13);
    private final Font heading = Font.font(Fonts.MEDIUM, 12);
    private final Font second = Font.font(Fonts.REGULAR, 12);

    private final GraphicsContext g;
    private final Palette palette;
    private final FittedText fitted;
    private final MatrixWords words;
    private final StatePen pen;

    MatrixPainter(GraphicsContext g, Palette palette, FittedText fitted, MatrixWords words) {
        this.g = g;
        this.palette = palette;
        this.fitted = fitted;
        this.words = words;
        pen = new StatePen(g, palette);
    }

    void paint(Sight sight) {
        var at = sight.at();
        g.setTextBaseline(VPos.CENTER);
        fill(Role.PAGE, 0, 0, at.width(), at.height());
        within(at.frozen(), Geometry.HEAD, at.width() - at.frozen(), at.height() - Geometry.HEAD, () -> partners(sight));
        within(0, Geometry.HEAD, at.frozen(), at.height() - Geometry.HEAD, () -> frozen(sight));
        heads(sight);
        dividers(sight, 0, Geometry.HEAD);
        fill(Role.DIVIDER, 0, Geometry.HEAD - 1, at.width(), 1);
        corner(Role.QUIET, 0, 0, 90);
        corner(Role.QUIET, at.width() - ROUND, 0, 0);
        corner(Role.PAGE, 0, at.height() - ROUND, 180);
        corner(Role.PAGE, at.width() - ROUND, at.height() - ROUND, 270);
    }

    /// Rounds a corner within the frame: a clip over the whole would cost more than all the drawing.
    private void corner(Role role, double x, double y, double from) {
        g.clearRect(x, y, ROUND, ROUND);
        g.setFill(palette.of(role));
        double left = from == 90 || from == 180 ? x : x - ROUND;
        double top = from < 180 ? y : y - ROUND;
        g.fillArc(left, top, 2 * ROUND, 2 * ROUND, from, 90, ArcType.ROUND);
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
        double others = Math.max(at.frozen(), at.x(counting(sight), sight.x()));
        fill(Role.QUIET, others, 0, at.x(at.columns(), sight.x()) - others, at.y(sight.lines().size(), sight.y()));
        int first = Math.max(0, at.columnAt(at.frozen(), sight.x()));
        int last = Math.min(at.columns() - 1, at.columnAt(at.width(), sight.x()));
        eachLine(sight, (i, line, y) -> {
            switch (line) {
                case Line.Head _ -> groupHead(at.frozen(), y, at.width());
                case Line.Asked(var row) -> {
                    ground(row, i == sight.pointed(), at.frozen(), y, others - at.frozen());
                    for (int column = first; column <= last; column++) {
                        cell(sight, row, new Cursor(i, column), y);
                    }
                    dividers(sight, y, Geometry.ROW - 1);
                }
            }
            fill(Role.ROW_LINE, at.frozen(), y + Geometry.ROW - 1, at.width(), 1);
        });
    }

    private void frozen(Sight sight) {
        var at = sight.at();
        eachLine(sight, (i, line, y) -> {
            switch (line) {
                case Line.Head(String head) -> {
                    groupHead(0, y, at.frozen());
                    text(fitted.fit(head, heading, at.frozen() - PAD), PAD, y, heading, palette.of(Role.MUTED));
                }
                case Line.Asked(var row) -> {
                    ground(row, i == sight.pointed(), 0, y, at.frozen());
                    text(title(row, at.name() - 2 * PAD), PAD, y, plain, palette.of(Role.INK));
                    cell(sight, row, new Cursor(i, Cursor.TOGETHER), y);
                    dividers(sight, y, Geometry.ROW - 1);
                }
            }
            fill(Role.ROW_LINE, 0, y + Geometry.ROW - 1, at.frozen(), 1);
        });
    }

    /// The name is cut short before what is asked is.
    private String title(Row row, double width) {
        var tail = ", " + row.asked();
        double room = width - fitted.width(tail, plain);
        return row.asked().isEmpty() || room < LEAST_NAME || fitted.width(row.title(), plain) <= width
                ? fitted.fit(row.title(), plain, width)
                : fitted.fit(row.name(), plain, room) + tail;
    }

    private interface Draw {
        void line(int index, Line line, double y);
    }

    private static void eachLine(Sight sight, Draw draw) {
        int from = Math.max(0, sight.at().lineAt(Geometry.HEAD, sight.y()));
        for (int i = from; i < sight.lines().size() && sight.at().y(i, sight.y()) < sight.at().height(); i++) {
            draw.line(i, sight.lines().get(i), sight.at().y(i, sight.y()));
        }
    }

    private void groupHead(double x, double y, double width) {
        fill(Role.QUIET, x, y, width, Geometry.ROW);
    }

    /// Only a failing row is tinted, and the one pointed at is quiet.
    private void ground(Row row, boolean pointed, double x, double y, double width) {
        var state = States.of(row.together().verdict());
        if (row.together().coverage() == Coverage.NOT_MET) {
            g.setFill(palette.tint(state));
            g.fillRect(x, y, width, Geometry.ROW - 1);
        } else if (pointed) {
            fill(Role.QUIET, x, y, width, Geometry.ROW - 1);
        }
    }

    private void cell(Sight sight, Row row, Cursor here, double y) {
        var at = sight.at();
        double x = at.x(here.column(), sight.x());
        double width = at.widthOf(here.column());
        var mark = here.mark(row);
        if (mark.only()) {
            fill(Role.INK, x + 2, y + 6, 2, Geometry.ROW - 13);
        }
        var state = States.of(mark.verdict());
        if (state == State.NONE && mark.fact().isEmpty()) {
            text("–", x + PAD + StatePen.SIZE + PAD, y, plain, palette.of(Role.FAINT));
        } else {
            pen.draw(state, x + PAD, y + (Geometry.ROW - StatePen.SIZE) / 2 - 0.5);
            double from = x + PAD + StatePen.SIZE + 7;
            var font = mark.coverage() == Coverage.NOT_MET ? strong : plain;
            text(fitted.fit(mark.fact(), font, x + width - from - 2), from, y, font, ink(mark, state));
        }
        if (here.equals(sight.cursor())) {
            ring(x, y, width, sight.focused());
        }
    }

    private Color ink(Mark mark, State state) {
        return switch (mark.coverage()) {
            case MET -> palette.of(Role.INK);
            case CONDITIONAL, NOT_MET, UNKNOWN -> palette.ink(state);
            case NOT_ASKED -> palette.of(Role.MUTED);
        };
    }

    private void ring(double x, double y, double width, boolean focused) {
        g.setStroke(palette.of(focused ? Role.FOCUS : Role.MUTED));
        g.setLineWidth(focused ? 2 : 1);
        double in = focused ? 1 : 0.5;
        g.strokeRect(x + in, y + in - 1, width - 2 * in, Geometry.ROW - 2 * in + 1);
    }

    private void heads(Sight sight) {
        var at = sight.at();
        fill(Role.QUIET, 0, 0, at.width(), Geometry.HEAD);
        within(at.frozen(), 0, at.width() - at.frozen(), Geometry.HEAD, () -> {
            for (int i = 0; i < at.columns(); i++) {
                var column = sight.matrix().columns().get(i);
                double x = at.x(i, sight.x());
                double room = at.widthOf(i) - 12;
                if (x < at.width() && x + room > at.frozen()) {
                    var name = fitted.width(column.name(), strong) <= room ? column.name() : column.shortName();
                    line(fitted.fit(name, strong, room), x + PAD, 16, strong, palette.of(Role.INK));
                    line(fitted.fit(words.part(column), second, room), x + PAD, 33, second, palette.of(Role.MUTED));
                }
            }
        });
        line(words.texts().of("coverage.requirement"), PAD, 33, strong, palette.of(Role.INK));
        line(words.texts().of("coverage.together"), at.name() + PAD, 33, strong, palette.of(Role.INK));
    }

    /// The lines between names, *Together*, members and the others.
    private void dividers(Sight sight, double y, double height) {
        var at = sight.at();
        fill(Role.DIVIDER, at.name(), y, 1, height);
        fill(Role.DIVIDER, at.frozen() - 1, y, 1, height);
        int counting = counting(sight);
        double others = at.x(counting, sight.x());
        if (counting < at.columns() && others >= at.frozen()) {
            fill(Role.DIVIDER, Math.floor(others), y, 1, height);
        }
    }

    /// How many columns count; the others stand right of them.
    private static int counting(Sight sight) {
        return (int) sight.matrix().columns().stream().filter(column -> column.counts()).count();
    }

    private void fill(Role role, double x, double y, double width, double height) {
        g.setFill(palette.of(role));
        g.fillRect(x, y, width, height);
    }

    private void text(String words, double x, double y, Font font, Color colour) {
        line(words, x, y + Geometry.ROW / 2 - 0.5, font, colour);
    }

    private void line(String words, double x, double y, Font font, Color colour) {
        g.setFont(font);
        g.setFill(colour);
        g.fillText(words, x, Math.round(y));
    }
}
