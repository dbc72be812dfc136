package org.bidweave.ui.coverage.map;

import java.util.Comparator;
import org.bidweave.check.Verdict;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Ground;
import org.bidweave.coverage.map.Lens;
import org.bidweave.ui.shared.States;

/// Draws the map: the hexagons, around them the edges of the bid's places, and over all their names and the chosen one.
final class Drawing {

    private static final double EDGE = 1.5;
    private static final double FAILING = 2.5;
    private static final double BADGED = 8;
    private static final double ROOMY = 36;
    private static final double[] INSIDE_X = {0, 1, 0.5, -0.5, -1, -0.5, 0.5};
    private static final double[] INSIDE_Y = {0, 0, 0.866, 0.866, 0, -0.866, -0.866};
    private static final double INSIDE = 0.33;

    private final Pen pen;
    private final Face face;
    private final MapWords words;
    private final Sight sight;
    private final Camera camera;

    Drawing(Pen pen, MapWords words, Sight sight) {
        this.pen = pen;
        this.words = words;
        this.sight = sight;
        face = new Face(pen);
        camera = sight.camera();
    }

    void draw() {
        sight.plan().tiles().stream().filter(sight::sees).forEach(this::tile);
        sight.plan().cover().areas().stream().sorted(Comparator.comparing(area -> area.verdict(sight.lens()))).forEach(this::edge);
        new Labels(pen, sight).draw();
        chosen();
    }

    private void tile(Tile tile) {
        pen.begin(tile.id(), () -> words.tile(sight.plan(), tile, sight.lens()));
        double x = camera.x(tile.hex());
        double y = camera.y(tile.hex());
        tile.whole().ifPresentOrElse(
                area -> area(area, tile, x, y),
                () -> face.empty(x, y, camera.radius(), tile.inside().isEmpty() ? tile.letters() : ""));
        inside(tile, x, y);
        pen.end();
    }

    private void area(AreaCover area, Tile tile, double x, double y) {
        area(area, x, y, camera.radius(), tile.letters(), sight.plan().middle(area).filter(tile::equals).isPresent(), !tile.inside().isEmpty());
        var verdict = area.verdict(sight.lens());
        double least = sight.lens().people() && verdict != Verdict.UNKNOWN ? ROOMY : BADGED;
        if (camera.radius() >= least && sight.plan().of(area).size() == 1) {
            badge(verdict, x - camera.radius() * 0.55, y - camera.radius() * 0.38, Math.clamp(camera.radius() / 2.2, 5, 14));
        }
    }

    /// What holds, or nearly, needs no sign.
    private void badge(Verdict verdict, double x, double y, double size) {
        if (verdict.worseThan(Verdict.RISK)) {
            new Badge(pen).draw(States.of(verdict), x, y, size);
        }
    }

    private void area(AreaCover area, double x, double y, double radius, String letters, boolean middle, boolean parts) {
        var lens = sight.lens();
        if (lens.people()) {
            long most = sight.plan().cover().most(lens);
            boolean missing = lens instanceof Lens.Gap;
            double part = missing ? share(area.people().gap(), area.people().need()) : share(area.people().need(), most);
            face.people(x, y, radius, parts ? "" : letters, middle ? words.number(area, lens) : "", part, missing, Face.missing(area.verdict(lens)));
        } else {
            face.presence(x, y, radius, letters, area.footprint(lens), Face.missing(area.verdict(lens)), parts);
        }
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// Parts of a district are small hexagons within it; of more than seven the last ones stand only in the table and in the words.
    private void inside(Tile tile, double x, double y) {
        double radius = camera.radius() * INSIDE * 0.9;
        double apart = camera.radius() * INSIDE * Math.sqrt(3) * 0.95;
        boolean two = tile.inside().size() < 3;
        for (int i = 0; i < Math.min(tile.inside().size(), INSIDE_X.length); i++) {
            double shift = two ? i - (tile.inside().size() - 1) / 2.0 : INSIDE_X[i];
            double px = x + apart * shift;
            double py = y + (two ? 0 : apart * INSIDE_Y[i]);
            var part = tile.inside().get(i);
            area(part, px, py, radius, "", radius > 12, false);
            var verdict = part.verdict(sight.lens());
            if (Labels.failing(verdict)) {
                pen.outline(Shape.hexagon(px, py, radius), Face.missing(verdict), Math.min(2, radius / 5));
            }
        }
    }

    /// Round a place: ink, or the colour of what is missing there.
    private void edge(AreaCover area) {
        var verdict = area.verdict(sight.lens());
        if (area.ground() instanceof Ground.Inside || (camera.radius() < 4 && !Labels.failing(verdict))) {
            return;
        }
        var sides = sight.plan().edge(area);
        var ends = new double[sides.size() * 4];
        for (int i = 0; i < sides.size(); i++) {
            var side = sides.get(i);
            var corners = Shape.hexagon(camera.x(side.hex()), camera.y(side.hex()), camera.radius());
            int from = 2 * ((side.number() + 1) % 6);
            System.arraycopy(corners, from, ends, 4 * i, 2);
            System.arraycopy(corners, (from + 2) % 12, ends, 4 * i + 2, 2);
        }
        double width = Math.min(Labels.failing(verdict) ? FAILING : EDGE, Math.max(0.8, camera.radius() / 6));
        pen.lines(ends, verdict == Verdict.UNKNOWN ? Ink.UNKNOWN : Labels.failing(verdict) ? Face.missing(verdict) : Ink.TEXT, width);
    }

    private void chosen() {
        var chosen = sight.chosen();
        if (chosen != null && sight.focused()) {
            double x = camera.x(chosen.hex());
            double y = camera.y(chosen.hex());
            pen.outline(Shape.hexagon(x, y, camera.radius() + 2.5), Ink.PAGE, 2);
            pen.outline(Shape.hexagon(x, y, camera.radius() + 0.5), Ink.FOCUS, 2.5);
        } else if (chosen != null) {
            pen.outline(Shape.hexagon(camera.x(chosen.hex()), camera.y(chosen.hex()), camera.radius()), Ink.MUTED, 1.5);
        }
    }
}
