package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.bidweave.check.Verdict;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Ground;
import org.bidweave.ui.coverage.map.Pen.Align;
import org.bidweave.ui.coverage.map.Pen.Weight;
import org.bidweave.ui.shared.States;

/// The names of the bid's places beside them, where there is room: first where something is missing, with its shape. Where much is missing
/// single districts go without, as their letters and shapes say enough.
final class Labels {

    private static final double SIZE = 12;
    private static final double HEIGHT = 20;
    private static final double SHAPE = 14;
    private static final double GAP = 5;
    private static final int MOST = 24;
    private static final int FEW = 8;

    private final Pen pen;
    private final Sight sight;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Pen pen, Sight sight) {
        this.pen = pen;
        this.sight = sight;
    }

    void draw() {
        var failing = sight.plan().cover().areas().stream().filter(this::marked).sorted(Comparator.comparing(this::verdict).reversed()).toList();
        var others = sight.plan().cover().areas().stream().filter(area -> !marked(area) && named(area)).toList();
        boolean few = failing.size() <= FEW;
        Stream.concat(failing.stream().filter(area -> few || named(area)), others.stream()).limit(MOST).forEach(this::label);
    }

    static boolean failing(Verdict verdict) {
        return !Verdict.GAP.worseThan(verdict);
    }

    private Verdict verdict(AreaCover area) {
        return area.verdict(sight.lens());
    }

    private boolean marked(AreaCover area) {
        return failing(verdict(area)) || verdict(area) == Verdict.UNKNOWN;
    }

    /// A single district is known by its letters.
    private static boolean named(AreaCover area) {
        return area.ground().districts().size() != 1;
    }

    private void label(AreaCover area) {
        bounds(area).ifPresent(bounds -> {
            double width = pen.width(area.name(), SIZE, Weight.SEMI_BOLD) + (marked(area) ? SHAPE + 5 : 0) + 4;
            double x = bounds.getMinX() + (bounds.getWidth() - width) / 2;
            double y = bounds.getMinY() + (bounds.getHeight() - HEIGHT) / 2;
            Stream.of(new Rectangle2D(x, bounds.getMaxY() + GAP, width, HEIGHT),
                            new Rectangle2D(x, bounds.getMinY() - GAP - HEIGHT, width, HEIGHT),
                            new Rectangle2D(bounds.getMaxX() + GAP, y, width, HEIGHT),
                            new Rectangle2D(bounds.getMinX() - GAP - width, y, width, HEIGHT))
                    .filter(this::free).findFirst().ifPresent(box -> write(area, box));
        });
    }

    private void write(AreaCover area, Rectangle2D box) {
        taken.add(box);
        pen.begin("name-" + area.id().value(), area::name);
        pen.fill(Shape.box(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()), Ink.PAGE);
        double middle = box.getMinY() + HEIGHT / 2;
        double x = box.getMinX() + 2;
        if (marked(area)) {
            new Badge(pen).draw(States.of(verdict(area)), x + SHAPE / 2, middle, SHAPE);
            x += SHAPE + 5;
        }
        var ink = failing(verdict(area)) ? Face.missing(verdict(area)) : marked(area) ? Ink.UNKNOWN : Ink.TEXT;
        pen.text(area.name(), x, middle, SIZE, Weight.SEMI_BOLD, ink, Align.LEFT);
        pen.end();
    }

    private boolean free(Rectangle2D box) {
        return box.getMinX() >= 0 && box.getMinY() >= 0 && box.getMaxX() <= sight.width() && box.getMaxY() <= sight.height()
                && taken.stream().noneMatch(box::intersects) && tiles().noneMatch(box::intersects);
    }

    /// The middles of the bid's hexagons, which no name may hide.
    private Stream<Rectangle2D> tiles() {
        double radius = sight.camera().radius();
        double half = radius * 0.6;
        return sight.plan().tiles().stream().filter(Tile::ours).filter(sight::sees)
                .map(tile -> new Rectangle2D(sight.camera().x(tile.hex()) - half, sight.camera().y(tile.hex()) - half, 2 * half, 2 * half));
    }

    /// What of a place is in sight.
    private Optional<Rectangle2D> bounds(AreaCover area) {
        var tiles = area.ground() instanceof Ground.Inside ? sight.plan().middle(area).stream().toList() : sight.plan().of(area);
        var seen = tiles.stream().filter(sight::sees).toList();
        double radius = sight.camera().radius();
        double across = sight.camera().scale() / 2;
        return seen.stream().map(tile -> new Rectangle2D(sight.camera().x(tile.hex()) - across, sight.camera().y(tile.hex()) - radius, 2 * across, 2 * radius))
                .reduce(Labels::both);
    }

    private static Rectangle2D both(Rectangle2D one, Rectangle2D other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(x, y, Math.max(one.getMaxX(), other.getMaxX()) - x, Math.max(one.getMaxY(), other.getMaxY()) - y);
    }
}
