package org.bidweave.ui.coverage.map;

import org.bidweave.check.Verdict;
import org.bidweave.ui.coverage.map.Pen.Align;
import org.bidweave.ui.coverage.map.Pen.Weight;

/// The shape and letter of what is missing in a place, as they stand everywhere in the program.
final class Badge {

    private static final double PLAIN = 11;

    private final Pen pen;

    Badge(Pen pen) {
        this.pen = pen;
    }

    /// Its middle is here. Below 11 pixels it has no letter.
    void draw(Verdict verdict, double x, double y, double size) {
        switch (verdict) {
            case BLOCKER -> solid(Shape.octagon(x, y, size), Ink.BLOCKER_SOLID, "B", x, y, size);
            case GAP -> solid(Shape.diamond(x, y, size + 2), Ink.GAP_SOLID, "G", x, y, size);
            case UNKNOWN -> {
                pen.disc(x, y, size / 2 - 0.5, Ink.UNKNOWN_PALE);
                pen.ring(x, y, size / 2 - 0.5, Ink.UNKNOWN, 1.2, 2.4, 1.8);
                letter("?", x, y, size, Ink.UNKNOWN);
            }
            case RISK, INFO, PASS, NOT_APPLICABLE -> { }
        }
    }

    private void solid(double[] shape, Ink ink, String letter, double x, double y, double size) {
        pen.fill(shape, ink);
        letter(letter, x, y, size, Ink.ON_SOLID);
    }

    private void letter(String letter, double x, double y, double size, Ink ink) {
        if (size >= PLAIN) {
            pen.text(letter, x, y, size * 0.64, Weight.SEMI_BOLD, ink, Align.CENTRE);
        }
    }
}
