package org.bidweave.ui.coverage.map;

import static org.bidweave.tour.FxTest.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.paint.Color;
import org.bidweave.coverage.map.Footprint;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.model.Presence;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Theme;
import org.junit.jupiter.api.Test;

/// Nothing on the map is told by colour alone, and what is written can be read.
class FaceTest {

    /// Writes down the shapes that are drawn, without their colours.
    private static final class Shapes implements Pen {

        private final List<String> drawn = new ArrayList<>();

        @Override
        public void begin(String id, Supplier<String> title) {
        }

        @Override
        public void end() {
        }

        @Override
        public void fill(double[] corners, Ink ink) {
            drawn.add("fill " + corners.length);
        }

        @Override
        public void outline(double[] corners, Ink ink, double width, double... dashes) {
            drawn.add("outline " + corners.length + " " + dashes.length);
        }

        @Override
        public void lines(double[] ends, Ink ink, double width) {
            drawn.add("lines " + ends.length);
        }

        @Override
        public void disc(double x, double y, double radius, Ink ink) {
            drawn.add("disc");
        }

        @Override
        public void ring(double x, double y, double radius, Ink ink, double width, double... dashes) {
            drawn.add("ring " + dashes.length);
        }

        @Override
        public void text(String words, double x, double y, double size, Weight weight, Ink ink, Align align) {
            drawn.add(words);
        }

        @Override
        public double width(String words, double size, Weight weight) {
            return 6 * words.length();
        }
    }

    @Test
    void everyLevelHasAShapeOfItsOwnAtEverySize() {
        for (double radius : new double[] {7, 12, 26.5, 60}) {
            var seen = new HashSet<List<String>>();
            for (var level : Presence.values()) {
                assertTrue(seen.add(drawn(radius, new Footprint(level, false, List.of()))), level + " at " + radius);
                if (level != Presence.NONE) {
                    assertTrue(seen.add(drawn(radius, new Footprint(level, true, List.of()))), level + " planned, at " + radius);
                }
            }
            var pen = new Shapes();
            new Face(pen).empty(0, 0, radius, "Lee");
            assertTrue(seen.add(pen.drawn), "not of this bid, at " + radius);
        }
    }

    private static List<String> drawn(double radius, Footprint footprint) {
        var pen = new Shapes();
        new Face(pen).presence(0, 0, radius, "Lee", footprint, Ink.BLOCKER, false);
        return pen.drawn;
    }

    @Test
    void everyStateHasAShapeOfItsOwnEvenWithoutItsLetter() {
        var seen = new HashSet<List<String>>();
        for (var state : State.values()) {
            var pen = new Shapes();
            new Badge(pen).draw(state, 0, 0, 6);
            assertTrue(seen.add(pen.drawn), state.toString());
        }
    }

    @Test
    void moreNeedFillsMoreOfAHexagon() {
        double before = 0;
        for (double part = 0.1; part <= 1; part += 0.1) {
            double area = area(Shape.level(0, 0, 20, part));
            assertTrue(area > before);
            before = area;
        }
        assertEquals(area(Shape.hexagon(0, 0, 20)), area(Shape.level(0, 0, 20, 1)), 1e-6);
        assertTrue(Shape.level(0, 0, 20, 0).length < 6);
    }

    private static double area(double[] corners) {
        double twice = 0;
        for (int i = 0; i < corners.length; i += 2) {
            int next = (i + 2) % corners.length;
            twice += corners[i] * corners[next + 1] - corners[next] * corners[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void whatIsWrittenCanBeReadInBothThemes() {
        var pairs = new Ink[][] {{Ink.ON_BASE, Ink.BASE}, {Ink.ON_OUTREACH, Ink.OUTREACH}, {Ink.ON_STAFF, Ink.STAFF}, {Ink.ACCENT, Ink.REACH},
            {Ink.ACCENT, Ink.PAGE}, {Ink.BLOCKER, Ink.PAGE}, {Ink.GAP, Ink.PAGE}, {Ink.FAINT, Ink.QUIET}, {Ink.TEXT, Ink.OUTREACH}, {Ink.MUTED, Ink.PAGE},
            {Ink.ON_SOLID, Ink.BLOCKER_SOLID}, {Ink.ON_SOLID, Ink.GAP_SOLID}, {Ink.UNKNOWN, Ink.UNKNOWN_PALE}};
        for (var theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            onFxThread(() -> {
                var screen = new MapOnScreen(MapBids.kentCover(), 408, 520, theme);
                var inks = (Inks) screen.map.lookupAll("*").stream().filter(Inks.class::isInstance).findFirst().orElseThrow();
                for (var pair : pairs) {
                    double contrast = contrast(inks.of(pair[0]), inks.of(pair[1]));
                    assertTrue(contrast >= 4.5, pair[0] + " on " + pair[1] + ", " + theme + ": " + contrast);
                }
            });
        }
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
