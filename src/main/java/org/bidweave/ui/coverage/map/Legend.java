package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.List;
import org.bidweave.check.Verdict;
import org.bidweave.coverage.map.Footprint;
import org.bidweave.coverage.map.Lens;
import org.bidweave.model.Presence;
import org.bidweave.ui.coverage.map.Pen.Align;
import org.bidweave.ui.coverage.map.Pen.Weight;
import org.jspecify.annotations.Nullable;

/// Says beneath the map what its signs mean; only those that stand on it.
final class Legend {

    static final double ROW = 24;

    private static final double RADIUS = 9;
    private static final double SIZE = 12;

    private interface Sign {
        void draw(Face face, double x, double y);
    }

    private record Item(Sign sign, String words) {}

    private final Pen pen;
    private final MapWords words;

    Legend(Pen pen, MapWords words) {
        this.pen = pen;
        this.words = words;
    }

    /// How high it is in a frame so wide.
    double height(Plan plan, Lens lens, double width) {
        return lay(items(plan, lens), width, null, 0) + 8;
    }

    void draw(Plan plan, Lens lens, double width, double y) {
        pen.begin("legend", () -> words.of("legend"));
        pen.fill(Shape.box(0, y, width, height(plan, lens, width)), Ink.PAGE);
        lay(items(plan, lens), width, new Face(pen), y + 4);
        pen.end();
    }

    /// Puts them in rows and says how high these are; draws them where there is a face to draw.
    private double lay(List<Item> items, double width, @Nullable Face face, double y) {
        double x = 4;
        double down = 0;
        for (var item : items) {
            double wide = 2 * RADIUS + 6 + pen.width(item.words(), SIZE, Weight.REGULAR) + 14;
            if (x > 4 && x + wide - 10 > width) {
                x = 4;
                down += ROW;
            }
            if (face != null) {
                item.sign().draw(face, x + RADIUS, y + down + ROW / 2);
                pen.text(item.words(), x + 2 * RADIUS + 6, y + down + ROW / 2, SIZE, Weight.REGULAR, Ink.MUTED, Align.LEFT);
            }
            x += wide;
        }
        return down + ROW;
    }

    private List<Item> items(Plan plan, Lens lens) {
        var items = new ArrayList<Item>();
        switch (lens) {
            case Lens.Need _ -> items.add(new Item((face, x, y) -> face.people(x, y, RADIUS, "", "", 0.5, false, Ink.EDGE), words.of("legend.need")));
            case Lens.Gap _ -> items.add(new Item((face, x, y) -> face.people(x, y, RADIUS, "", "", 0.5, true, Ink.GAP), words.of("legend.gap")));
            case Lens.Everyone _, Lens.Partner _, Lens.Holders _ -> levels(plan, lens, items);
        }
        if (plan.tiles().stream().anyMatch(tile -> !tile.ours())) {
            items.add(new Item((face, x, y) -> face.empty(x, y, RADIUS, ""), words.of("legend.not-asked")));
        }
        if (plan.tiles().stream().anyMatch(tile -> !tile.district()) && plan.tiles().stream().anyMatch(Tile::district)) {
            items.add(new Item((_, x, y) -> pen.outline(Shape.hexagon(x, y, RADIUS), Ink.TEXT, 1.5), words.of("legend.sea")));
        }
        return items;
    }

    private void levels(Plan plan, Lens lens, List<Item> items) {
        for (var level : List.of(Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.REMOTE)) {
            items.add(new Item((face, x, y) -> face.presence(x, y, RADIUS, "", new Footprint(level, false, List.of()), Ink.EDGE, false), words.level(level)));
        }
        var nobody = Face.missing(plan.cover().areas().stream().map(area -> area.verdict(lens)).reduce(Verdict.NOT_APPLICABLE, Verdict::worst));
        items.add(new Item((face, x, y) -> face.presence(x, y, RADIUS, "", Footprint.NOBODY, nobody, false), words.level(Presence.NONE)));
        if (plan.cover().areas().stream().anyMatch(area -> area.footprint(lens).planned())) {
            items.add(new Item((face, x, y) -> face.presence(x, y, RADIUS, "", new Footprint(Presence.OUTREACH, true, List.of()), Ink.EDGE, false),
                    words.of("legend.planned")));
        }
    }
}
