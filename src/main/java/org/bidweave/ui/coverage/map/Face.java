package org.bidweave.ui.coverage.map;

import org.bidweave.check.Verdict;
import org.bidweave.coverage.map.Footprint;
import org.bidweave.model.Presence;
import org.bidweave.ui.coverage.map.Pen.Align;
import org.bidweave.ui.coverage.map.Pen.Weight;

/// Draws one hexagon. Each level of presence has its own sign besides its colour: a house, a dot, a ring, a dash; nobody is hatched, what is
/// only planned has a dashed ring inside. Numbers of people fill it from below.
final class Face {

    private static final double PRINT = 11;
    private static final double SIGNED = 4;
    private static final double LETTERED = 15;
    private static final double BOTH = 20;
    private static final double STEP = 6;

    private final Pen pen;

    Face(Pen pen) {
        this.pen = pen;
    }

    /// A district the bid does not name.
    void empty(double x, double y, double radius, String letters) {
        var corners = Shape.hexagon(x, y, inner(radius));
        pen.fill(corners, Ink.QUIET);
        pen.outline(corners, Ink.LINE, 1);
        letters(letters, x, y, radius, Ink.FAINT);
    }

    /// `parts` where smaller hexagons will lie in its middle.
    void presence(double x, double y, double radius, String letters, Footprint footprint, Ink nobody, boolean parts) {
        var corners = Shape.hexagon(x, y, inner(radius));
        var level = footprint.level();
        if (level == Presence.NONE) {
            hatched(x, y, radius, letters, nobody, parts);
            return;
        }
        pen.fill(corners, footprint.planned() ? Ink.PAGE : ground(level));
        pen.outline(corners, level == Presence.BASE && !footprint.planned() ? Ink.BASE : Ink.REACH_EDGE, 1);
        var ink = footprint.planned() ? Ink.ACCENT : on(level);
        if (footprint.planned()) {
            pen.outline(Shape.hexagon(x, y, inner(radius) * 0.84), Ink.ACCENT, Math.min(1.2, radius / 10), dash(radius), dash(radius));
        }
        boolean both = radius >= BOTH && !letters.isEmpty();
        sign(level, x, parts ? y - radius * 0.62 : both ? y - radius * 0.3 : y, parts ? radius * 0.6 : radius, ink);
        if (both) {
            pen.text(letters, x, y + radius * (parts ? 0.58 : 0.3), PRINT, Weight.SEMI_BOLD, ink, Align.CENTRE);
        }
    }

    private static double dash(double radius) {
        return Math.clamp(radius / 8, 1.2, 3);
    }

    private void hatched(double x, double y, double radius, String letters, Ink nobody, boolean parts) {
        var corners = Shape.hexagon(x, y, inner(radius));
        pen.fill(corners, pale(nobody));
        pen.lines(Shape.hatch(corners, Math.clamp(radius / 3, 3, STEP)), stripe(nobody), Math.clamp(radius / 13, 0.7, 2));
        pen.outline(corners, nobody, Math.clamp(radius / 20, 0.6, 1));
        plate(letters, x, parts ? y + radius * 0.58 : y, radius, nobody == Ink.EDGE ? Ink.MUTED : nobody);
    }

    /// `part` of the most people any place has; `number` stands on a plate where it is not empty.
    void people(double x, double y, double radius, String letters, String number, double part, boolean missing, Ink failing) {
        var corners = Shape.hexagon(x, y, inner(radius));
        pen.fill(corners, Ink.PAGE);
        var level = Shape.level(x, y, inner(radius), part);
        if (level.length >= 6) {
            pen.fill(level, missing ? pale(failing) : Ink.OUTREACH);
            if (missing) {
                pen.lines(Shape.hatch(level, Math.clamp(radius / 3, 3, STEP)), stripe(failing), Math.clamp(radius / 13, 0.7, 2));
            }
        }
        pen.outline(corners, missing && part > 0 ? failing : Ink.REACH_EDGE, 1);
        boolean both = radius >= BOTH && !letters.isEmpty();
        plate(number, x, both ? y + radius * 0.16 : y, radius, missing && part > 0 ? failing : Ink.TEXT);
        if (both) {
            pen.text(letters, x, y - radius * 0.5, PRINT, Weight.REGULAR, part > 0.6 ? Ink.TEXT : Ink.MUTED, Align.CENTRE);
        }
    }

    private void plate(String words, double x, double y, double radius, Ink ink) {
        double width = pen.width(words, PRINT, Weight.SEMI_BOLD);
        if (radius >= LETTERED && !words.isEmpty() && width < 1.7 * radius) {
            pen.fill(Shape.box(x - width / 2 - 3, y - 8, width + 6, 16), Ink.PAGE);
            pen.text(words, x, y, PRINT, Weight.SEMI_BOLD, ink, Align.CENTRE);
        }
    }

    private void letters(String letters, double x, double y, double radius, Ink ink) {
        if (radius >= LETTERED) {
            pen.text(letters, x, y, PRINT, Weight.REGULAR, ink, Align.CENTRE);
        }
    }

    private void sign(Presence level, double x, double y, double radius, Ink ink) {
        if (radius < SIGNED) {
            return;
        }
        double size = Math.min(radius * 0.42, 16);
        switch (level) {
            case BASE -> pen.outline(Shape.house(x, y, size), ink, Math.clamp(radius / 14, 0.9, 1.6));
            case OUTREACH -> pen.disc(x, y, size * 0.32, ink);
            case STAFF -> pen.ring(x, y, size * 0.34, ink, Math.clamp(radius / 14, 0.9, 1.6));
            case REMOTE -> pen.lines(new double[] {x - size * 0.45, y, x + size * 0.45, y}, ink, Math.clamp(radius / 14, 0.9, 1.6));
            case NONE -> { }
        }
    }

    /// Leaves a thin strip between neighbours.
    private static double inner(double radius) {
        return radius - Math.clamp(radius / 18, 0.3, 1.5);
    }

    private static Ink ground(Presence level) {
        return switch (level) {
            case BASE -> Ink.BASE;
            case OUTREACH -> Ink.OUTREACH;
            case STAFF -> Ink.STAFF;
            case REMOTE -> Ink.REACH;
            case NONE -> Ink.PAGE;
        };
    }

    private static Ink on(Presence level) {
        return switch (level) {
            case BASE -> Ink.ON_BASE;
            case OUTREACH -> Ink.ON_OUTREACH;
            case STAFF -> Ink.ON_STAFF;
            case REMOTE, NONE -> Ink.ACCENT;
        };
    }

    /// The ink of what is missing: red only where it stops the bid.
    static Ink missing(Verdict verdict) {
        return switch (verdict) {
            case BLOCKER -> Ink.BLOCKER;
            case GAP -> Ink.GAP;
            case UNKNOWN, RISK, INFO, PASS, NOT_APPLICABLE -> Ink.EDGE;
        };
    }

    private static Ink pale(Ink missing) {
        return missing == Ink.BLOCKER ? Ink.BLOCKER_PALE : missing == Ink.GAP ? Ink.GAP_PALE : Ink.PAGE;
    }

    private static Ink stripe(Ink missing) {
        return missing == Ink.BLOCKER ? Ink.BLOCKER_STRIPE : missing == Ink.GAP ? Ink.GAP_STRIPE : Ink.STRIPE;
    }
}
