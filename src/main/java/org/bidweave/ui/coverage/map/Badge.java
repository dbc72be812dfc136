package org.bidweave.ui.coverage.map;

import org.bidweave.ui.coverage.map.Pen.Align;
import org.bidweave.ui.coverage.map.Pen.Weight;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.StateShape;

/// The shape and letter of a state where the screen is drawn, as `StateShape` has them where it is laid out.
public final class Badge {

    private static final double STROKE = 1.5;

    private final Pen pen;

    public Badge(Pen pen) {
        this.pen = pen;
    }

    /// Its middle is here. Without a letter where it is no larger than in a chip.
    public void draw(State state, double x, double y, double size) {
        double stroke = Math.min(STROKE, size / 8);
        double reach = size / 2 - stroke / 2 - size / 24;
        switch (state) {
            case BLOCKER -> pen.fill(Shape.octagon(x, y, size * 0.93), Ink.BLOCKER_SOLID);
            case GAP -> pen.fill(Shape.diamond(x, y, size), Ink.GAP_SOLID);
            case UNKNOWN -> circle(state, x, y, reach, stroke, reach * 0.384, reach * 0.314);
            case MET -> circle(state, x, y, reach, stroke);
            case RISK -> outline(state, Shape.triangle(x, y, size - stroke, reach), stroke);
            case INFORMATION -> outline(state, Shape.rounded(x, y, reach - size / 24, size / 6), stroke);
            case NONE -> {
                return;
            }
        }
        if (size > StateShape.IN_CHIP) {
            letter(state, x, state == State.RISK ? y + size * 0.13 : y, size * points(state));
        }
    }

    private void circle(State state, double x, double y, double radius, double stroke, double... dashes) {
        pen.disc(x, y, radius, Ink.pale(state));
        pen.ring(x, y, radius, Ink.of(state), stroke, dashes);
    }

    private void outline(State state, double[] corners, double stroke) {
        pen.fill(corners, Ink.pale(state));
        pen.outline(corners, Ink.of(state), stroke);
    }

    private void letter(State state, double x, double y, double points) {
        boolean onSolid = state == State.BLOCKER || state == State.GAP;
        pen.text(state.letter(), x, y, points, Weight.SEMI_BOLD, onSolid ? Ink.ON_SOLID : Ink.of(state), Align.CENTRE);
    }

    private static double points(State state) {
        return switch (state) {
            case RISK -> 0.46;
            case GAP -> 0.52;
            case BLOCKER, UNKNOWN, INFORMATION, MET, NONE -> 0.56;
        };
    }
}
