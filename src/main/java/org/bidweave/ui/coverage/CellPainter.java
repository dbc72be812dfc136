package org.bidweave.ui.coverage;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.bidweave.coverage.Coverage;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Row;
import org.bidweave.ui.coverage.Palette.Role;
import org.bidweave.ui.shared.Fonts;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;

/// Draws the pieces of which the matrix is made: grounds, names, cells, the ring around one, words of the head.
final class CellPainter {

    static final double PAD = 8;
    private static final double LEAST_NAME = 56;

    private final Font plain = Font.font(Fonts.REGULAR, 13);
    private final Font strong = Font.font(Fonts.SEMI_BOLD, 13);
    private final Font heading = Font.font(Fonts.MEDIUM, 12);
    private final Font second = Font.font(Fonts.REGULAR, 12);

    private final GraphicsContext g;
    private final Palette palette;
    private final FittedText fitted;
    private final StatePen pen;

    CellPainter(GraphicsContext g, Palette palette, FittedText fitted) {
        this.g = g;
        this.palette = palette;
        this.fitted = fitted;
        pen = new StatePen(g, palette);
    }

    void fill(Role role, double x, double y, double width, double height) {
        g.setFill(palette.of(role));
        g.fillRect(x, y, width, height);
    }

    /// Only a failing row is tinted, and the one pointed at is quiet.
    void ground(Row row, boolean pointed, double x, double y, double width) {
        if (row.together().coverage() == Coverage.NOT_MET) {
            g.setFill(palette.tint(States.of(row.together().verdict())));
            g.fillRect(x, y, width, Geometry.ROW - 1);
        } else if (pointed) {
            fill(Role.QUIET, x, y, width, Geometry.ROW - 1);
        }
    }

    void groupName(String words, double y, double width) {
        text(fitted.fit(words, heading, width - PAD), PAD, y, heading, palette.of(Role.MUTED));
    }

    void name(Row row, double y, double width) {
        text(title(row, width - 2 * PAD), PAD, y, plain, palette.of(Role.INK));
    }

    /// The name is cut short before what is asked is.
    private String title(Row row, double width) {
        var tail = ", " + row.asked();
        double room = width - fitted.width(tail, plain);
        return row.asked().isEmpty() || room < LEAST_NAME || fitted.width(row.title(), plain) <= width
                ? fitted.fit(row.title(), plain, width)
                : fitted.fit(row.name(), plain, room) + tail;
    }

    void cell(Mark mark, double x, double y, double width) {
        if (mark.only()) {
            fill(Role.INK, x + 2, y + 6, 2, Geometry.ROW - 13);
        }
        var state = States.of(mark.verdict());
        double from = x + PAD + StatePen.SIZE + 7;
        if (state == State.NONE && mark.fact().isEmpty()) {
            text("–", from, y, plain, palette.of(Role.FAINT));
            return;
        }
        pen.draw(state, x + PAD, y + (Geometry.ROW - StatePen.SIZE) / 2 - 0.5);
        var font = mark.coverage() == Coverage.NOT_MET ? strong : plain;
        text(fitted.fit(mark.fact(), font, x + width - from - 2), from, y, font, ink(mark, state));
    }

    private Color ink(Mark mark, State state) {
        return switch (mark.coverage()) {
            case MET -> palette.of(Role.INK);
            case CONDITIONAL, NOT_MET, UNKNOWN -> palette.ink(state);
            case NOT_ASKED -> palette.of(Role.MUTED);
        };
    }

    void ring(double x, double y, double width, boolean focused) {
        double in = focused ? 1 : 0.5;
        g.setStroke(palette.of(focused ? Role.FOCUS : Role.MUTED));
        g.setLineWidth(2 * in);
        g.strokeRect(x + in, y + in - 1, width - 2 * in, Geometry.ROW - 2 * in + 1);
    }

    /// A column's head: its name, the shorter one where the longer has no room, and beneath it what it is.
    void head(String name, String shorter, String beneath, double x, double width) {
        double room = width - PAD - 4;
        var fits = fitted.width(name, strong) <= room ? name : shorter;
        line(fitted.fit(fits, strong, room), x + PAD, 16, strong, palette.of(Role.INK));
        line(fitted.fit(beneath, second, room), x + PAD, 33, second, palette.of(Role.MUTED));
    }

    void head(String words, double x) {
        line(words, x + PAD, 33, strong, palette.of(Role.INK));
    }

    private void text(String words, double x, double y, Font font, Color colour) {
        line(words, x, y + Geometry.ROW / 2 - 0.5, font, colour);
    }

    private void line(String words, double x, double y, Font font, Color colour) {
        g.setFont(font);
        g.setFill(colour);
        g.fillText(words, x, Math.rint(y));
    }
}
