package org.bidweave.ui.coverage;

import org.bidweave.coverage.Coverage;
import org.bidweave.coverage.Mark;
import org.bidweave.coverage.Row;
import org.bidweave.ui.coverage.map.Badge;
import org.bidweave.ui.coverage.map.Ink;
import org.bidweave.ui.coverage.map.Pen;
import org.bidweave.ui.coverage.map.Pen.Lettering;
import org.bidweave.ui.coverage.map.Pen.Weight;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;
import org.bidweave.ui.shared.States;

/// Draws the pieces of which the matrix is made: grounds, names, cells, the ring around one, words of the head.
final class CellPainter {

    static final double PAD = 8;
    private static final double LEAST_NAME = 56;
    private static final double SIGN = 16;

    static final Lettering PLAIN = new Lettering(13, Weight.REGULAR);
    static final Lettering STRONG = new Lettering(13, Weight.SEMI_BOLD);
    private static final Lettering HEADING = new Lettering(12, Weight.MEDIUM);
    private static final Lettering SECOND = new Lettering(12, Weight.REGULAR);

    private final Pen pen;
    private final FittedText fitted;
    private final Badge badge;

    CellPainter(Pen pen, FittedText fitted) {
        this.pen = pen;
        this.fitted = fitted;
        badge = new Badge(pen);
    }

    void fill(Ink ink, double x, double y, double width, double height) {
        pen.box(x, y, width, height, ink);
    }

    /// Only a failing row is tinted, and the one pointed at is quiet.
    void ground(Row row, boolean pointed, double x, double y, double width) {
        if (row.together().coverage() == Coverage.NOT_MET) {
            fill(Ink.pale(States.of(row.together().verdict())), x, y, width, Geometry.ROW - 1);
        } else if (pointed) {
            fill(Ink.QUIET, x, y, width, Geometry.ROW - 1);
        }
    }

    /// Its sign points down while its rows are shown, else to the right.
    void head(Line.Head head, double y, double width) {
        double middle = y + Geometry.ROW / 2 - 0.5;
        double x = PAD - 2;
        pen.lines(head.folded()
                ? new double[] {x + 3, middle - 4, x + 7, middle, x + 7, middle, x + 3, middle + 4}
                : new double[] {x + 1, middle - 2, x + 5, middle + 2, x + 5, middle + 2, x + 9, middle - 2}, Ink.MUTED, 1.4);
        var lettering = head.ofLot() ? STRONG : HEADING;
        double from = x + SIGN;
        text(fitted.fit(head.words(), lettering, width - from - 4), from, y, lettering, head.ofLot() ? Ink.TEXT : Ink.MUTED);
    }

    void name(Row row, double y, double width) {
        text(title(row, width - 2 * PAD), PAD, y, PLAIN, Ink.TEXT);
    }

    /// The name is cut short before what is asked is.
    private String title(Row row, double width) {
        var tail = ", " + row.asked();
        double room = width - fitted.width(tail, PLAIN);
        return row.asked().isEmpty() || room < LEAST_NAME || fitted.width(row.title(), PLAIN) <= width
                ? fitted.fit(row.title(), PLAIN, width)
                : fitted.fit(row.name(), PLAIN, room) + tail;
    }

    void cell(Mark mark, double x, double y, double width) {
        if (mark.only()) {
            fill(Ink.TEXT, x + 2, y + 6, 2, Geometry.ROW - 13);
        }
        var state = States.of(mark.verdict());
        double from = x + PAD + StateShape.IN_LIST + 7;
        if (state == State.NONE && mark.fact().isEmpty()) {
            text("–", from, y, PLAIN, Ink.FAINT);
            return;
        }
        badge.draw(state, x + PAD + StateShape.IN_LIST / 2.0, y + Geometry.ROW / 2 - 0.5, StateShape.IN_LIST);
        var lettering = mark.coverage() == Coverage.NOT_MET ? STRONG : PLAIN;
        text(fitted.fit(mark.fact(), lettering, x + width - from - 2), from, y, lettering, ink(mark, state));
    }

    private static Ink ink(Mark mark, State state) {
        return switch (mark.coverage()) {
            case MET -> Ink.TEXT;
            case CONDITIONAL, NOT_MET, UNKNOWN -> Ink.of(state);
            case NOT_ASKED -> Ink.MUTED;
        };
    }

    void ring(double x, double y, double width, boolean focused) {
        double in = focused ? 1 : 0.5;
        double right = x + width - in;
        double bottom = y + Geometry.ROW - in;
        pen.outline(new double[] {x + in, y + in - 1, right, y + in - 1, right, bottom, x + in, bottom}, focused ? Ink.FOCUS : Ink.MUTED, 2 * in);
    }

    /// A column's head: its name, the shorter one where the longer has no room, and beneath it what it is.
    void head(String name, String shorter, String beneath, double x, double width) {
        double room = width - PAD - 4;
        var fits = fitted.width(name, STRONG) <= room ? name : shorter;
        line(fitted.fit(fits, STRONG, room), x + PAD, 16, STRONG, Ink.TEXT);
        line(fitted.fit(beneath, SECOND, room), x + PAD, 33, SECOND, Ink.MUTED);
    }

    void head(String words, double x) {
        line(words, x + PAD, 33, STRONG, Ink.TEXT);
    }

    private void text(String words, double x, double y, Lettering lettering, Ink ink) {
        line(words, x, y + Geometry.ROW / 2 - 0.5, lettering, ink);
    }

    private void line(String words, double x, double y, Lettering lettering, Ink ink) {
        pen.text(words, x, Math.rint(y), lettering, ink);
    }
}
