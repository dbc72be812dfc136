package org.bidweave.ui.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.bidweave.places.Hex;
import org.bidweave.places.HexLayout;
import org.bidweave.places.UkPlaces;
import org.bidweave.profile.WhereItWorks;
import org.bidweave.ui.shared.Texts;

/// The districts where an organisation works, as large as fits, among their neighbours. It is only looked at: the lists beside it say the same
/// and are where it is changed.
final class AreaMap extends Pane {

    private static final double HEIGHT = 300;
    private static final double LEAST = 8;
    private static final double MOST = 44;
    private static final double AROUND = 3;
    private static final double CLOSE = 0.94;

    private final Texts texts;
    private final UkPlaces places;
    private final HexLayout layout = HexLayout.read();
    private WhereItWorks shown;
    private double drawnFor = -1;

    AreaMap(Texts texts, UkPlaces places, WhereItWorks where) {
        this.texts = texts;
        this.places = places;
        shown = where;
        setId("profile-area-map");
        getStyleClass().add("area-map");
        setMinSize(0, HEIGHT);
        setPrefSize(400, HEIGHT);
        setMaxHeight(HEIGHT);
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        say();
    }

    void show(WhereItWorks where) {
        if (!where.equals(shown)) {
            shown = where;
            drawnFor = -1;
            say();
            requestLayout();
        }
    }

    private void say() {
        setAccessibleText(texts.of("profile.map.spoken", shown.present().size(), shown.registered().size()));
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && drawnFor != getWidth()) {
            drawnFor = getWidth();
            draw();
        }
    }

    private List<Hex> ours() {
        return shown.districts().stream().flatMap(code -> layout.hex(code).stream()).toList();
    }

    private void draw() {
        var across = ours().stream().mapToDouble(Hex::x).summaryStatistics();
        var down = ours().stream().mapToDouble(Hex::y).summaryStatistics();
        double scale = Math.clamp(Math.min(getWidth() / (across.getMax() - across.getMin() + AROUND),
                HEIGHT / (down.getMax() - down.getMin() + AROUND)), LEAST, MOST);
        double left = getWidth() / 2 - scale * (across.getMin() + across.getMax()) / 2;
        double top = HEIGHT / 2 - scale * (down.getMin() + down.getMax()) / 2;
        var hexagons = new ArrayList<AreaHexagon>();
        for (var district : places.districts()) {
            layout.hex(district.code()).ifPresent(hex -> {
                double x = left + hex.x() * scale;
                double y = top + hex.y() * scale;
                if (x > -scale && x < getWidth() + scale && y > -scale && y < HEIGHT + scale) {
                    hexagons.add(hexagon(district.code(), district.name(), x, y, scale * CLOSE));
                }
            });
        }
        getChildren().setAll(hexagons);
    }

    private String words(WhereItWorks.There there) {
        var level = texts.of("entry.presence." + there.level());
        return there.planned() ? texts.of("profile.map.planned", level) : level;
    }

    private AreaHexagon hexagon(String code, String name, double x, double y, double width) {
        var there = shown.present().get(code);
        boolean registered = shown.registered().contains(code);
        var hexagon = new AreaHexagon(there, registered, layout.letters(code), width);
        Tooltip.install(hexagon, new Tooltip(there != null ? name + ", " + words(there)
                : registered ? name + ", " + texts.of("profile.map.registered") : name));
        hexagon.resizeRelocate(x - width / 2, y - hexagon.getMinHeight() / 2, width, hexagon.getMinHeight());
        return hexagon;
    }
}
