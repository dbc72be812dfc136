package org.bidweave.ui.coverage;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.bidweave.ui.coverage.Palette.Role;
import org.bidweave.ui.shared.Fonts;
import org.bidweave.ui.shared.State;

/// Draws the shape and letter of a state, 18 by 18, as `StateShape` has them.
final class StatePen {

    static final double SIZE = 18;
    private static final double STROKE = 1.5;
    private static final double IN = 1.5;

    private final Font letter = Font.font(Fonts.SEMI_BOLD, 10);
    private final Font smaller = Font.font(Fonts.SEMI_BOLD, 8.5);
    private final GraphicsContext g;
    private final Palette palette;

    StatePen(GraphicsContext g, Palette palette) {
        this.g = g;
        this.palette = palette;
    }

    /// Its left upper corner is at x and y.
    void draw(State state, double x, double y) {
        switch (state) {
            case BLOCKER -> solid(state, octagon(x, y));
            case GAP -> solid(state, new double[][] {{x + 9, x + 18, x + 9, x}, {y, y + 9, y + 18, y + 9}});
            case RISK -> outline(state, new double[][] {{x + 9, x + 17.2, x + 0.8}, {y + IN, y + 16.5, y + 16.5}});
            case UNKNOWN -> circle(state, x, y, 2.7, 2.3);
            case MET -> circle(state, x, y);
            case INFORMATION -> square(x, y);
            case NONE -> {
                return;
            }
        }
        letter(state, x + 9, y + (state == State.RISK ? 11.5 : 9));
    }

    private static double[][] octagon(double x, double y) {
        double in = 0.6;
        double cut = in + (SIZE - 2 * in) * 0.293;
        double far = SIZE - cut;
        double end = SIZE - in;
        return new double[][] {
            {x + cut, x + far, x + end, x + end, x + far, x + cut, x + in, x + in},
            {y + in, y + in, y + cut, y + far, y + end, y + end, y + far, y + cut}
        };
    }

    private void solid(State state, double[][] corners) {
        g.setFill(palette.solid(state));
        g.fillPolygon(corners[0], corners[1], corners[0].length);
    }

    private void outline(State state, double[][] corners) {
        begin(state);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.fillPolygon(corners[0], corners[1], corners[0].length);
        g.strokePolygon(corners[0], corners[1], corners[0].length);
    }

    private void circle(State state, double x, double y, double... dashes) {
        begin(state);
        g.fillOval(x + IN, y + IN, SIZE - 2 * IN, SIZE - 2 * IN);
        g.setLineDashes(dashes);
        g.strokeOval(x + IN, y + IN, SIZE - 2 * IN, SIZE - 2 * IN);
        g.setLineDashes();
    }

    private void square(double x, double y) {
        begin(State.INFORMATION);
        g.fillRoundRect(x + 2, y + 2, 14, 14, 6, 6);
        g.strokeRoundRect(x + 2, y + 2, 14, 14, 6, 6);
    }

    private void begin(State state) {
        g.setFill(palette.tint(state));
        g.setStroke(palette.ink(state));
        g.setLineWidth(STROKE);
    }

    private void letter(State state, double x, double y) {
        boolean onSolid = state == State.BLOCKER || state == State.GAP;
        g.setFill(onSolid ? palette.of(Role.ON_SOLID) : palette.ink(state));
        g.setFont(state == State.RISK ? smaller : letter);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(state.letter(), x, y);
        g.setTextAlign(TextAlignment.LEFT);
    }
}
