package org.bidweave.ui.coverage.map;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.model.AreaId;
import org.bidweave.places.HexLayout;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The map as a control: give it what it shows with `show` and `look`. It opens on the bid's places. Arrows move from hexagon to hexagon,
/// plus and minus zoom, Home goes back to the bid's places, Enter opens the chosen place, Escape leaves it.
public final class MapView extends Region {

    private static final double MARGIN = 26;
    private static final double LARGEST_AT_FIRST = 76;
    private static final double STEP = 1.25;

    private final Canvas canvas = new Canvas();
    private final FontOf fonts = new FontOf();
    private final Inks inks = new Inks(this::requestLayout);
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D(), inks, fonts);
    private final MapWords words;
    private final UkPlaces places;
    private final HexLayout layout;
    private final Consumer<AreaCover> open;
    private final ReadOnlyObjectWrapper<@Nullable Tile> chosen = new ReadOnlyObjectWrapper<>();
    private Plan plan;
    private Lens lens = new Lens.Everyone();
    private Camera camera = new Camera(Camera.LEAST, 0, 0);
    private boolean atHome = true;

    /// `open` is called with the place that was chosen and entered.
    public MapView(Texts texts, UkPlaces places, HexLayout layout, MapCover cover, Consumer<AreaCover> open) {
        this.places = places;
        this.layout = layout;
        this.open = open;
        words = new MapWords(texts, places);
        plan = new Plan(cover, places, layout);
        getStyleClass().add("hex-map");
        getChildren().addAll(inks, canvas);
        setMinSize(240, 200);
        setPrefSize(408, 460);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(words.of("help"));
        focusedProperty().subscribe(this::focused);
        chosen.subscribe(_ -> say());
        new MapKeys(this);
        new MapPointer(this, canvas, words);
    }

    /// Shows other values; what is chosen and in sight stays where it is still there.
    public void show(MapCover cover) {
        var before = plan;
        plan = new Plan(cover, places, layout);
        var tile = chosen.get();
        chosen.set(tile == null ? null : plan.tiles().stream().filter(it -> it.id().equals(tile.id())).findFirst().orElse(null));
        atHome |= !before.ours().equals(plan.ours());
        say();
        requestLayout();
    }

    /// Presence of all, of one partner or one specialism, or numbers of people.
    public void look(Lens lens) {
        this.lens = lens;
        say();
        requestLayout();
    }

    /// Chooses the place of the bid, as a click on it does.
    public void choose(AreaId area) {
        plan.cover().areas().stream().filter(it -> it.id().equals(area)).findFirst().flatMap(plan::middle).ifPresent(this::choose);
    }

    /// The place of the bid where the chosen hexagon lies.
    public Optional<AreaCover> chosenArea() {
        return Optional.ofNullable(chosen.get()).flatMap(Tile::opens);
    }

    ReadOnlyObjectProperty<@Nullable Tile> chosenTile() {
        return chosen.getReadOnlyProperty();
    }

    /// Shows the bid's places as large as fits.
    public void home() {
        atHome = true;
        requestLayout();
    }

    /// Shows the whole of the map.
    public void whole() {
        look(Camera.showing(plan.all(), getWidth(), mapHeight(), 8, LARGEST_AT_FIRST));
    }

    public void zoomIn() {
        look(camera.zoomed(STEP, getWidth() / 2, mapHeight() / 2));
    }

    public void zoomOut() {
        look(camera.zoomed(1 / STEP, getWidth() / 2, mapHeight() / 2));
    }

    /// Writes what is in sight as a drawing; an `UncheckedIOException` where that fails.
    public void writeSvg(Path file) {
        MapFile.svg(file, sight(), words, inks, fonts);
    }

    /// Writes what is in sight as a picture, twice as fine as on the screen; an `UncheckedIOException` where that fails.
    public void writePng(Path file) {
        MapFile.png(file, sight(), words, inks, fonts);
    }

    Plan plan() {
        return plan;
    }

    Lens lens() {
        return lens;
    }

    boolean atHome() {
        return atHome;
    }

    Camera camera() {
        return camera;
    }

    void look(Camera camera) {
        this.camera = camera;
        atHome = false;
        requestLayout();
    }

    void choose(Tile tile) {
        chosen.set(tile);
        bringIntoSight(tile);
        requestLayout();
    }

    void openChosen() {
        chosenArea().ifPresent(open);
    }

    private void focused(boolean now) {
        if (now && chosen.get() == null) {
            plan.cover().areas().stream().sorted((one, other) -> other.verdict().compareTo(one.verdict())).findFirst()
                    .flatMap(plan::middle).or(() -> plan.tiles().stream().findFirst()).ifPresent(chosen::set);
        }
        requestLayout();
    }

    private void bringIntoSight(Tile tile) {
        double reach = camera.scale();
        double x = camera.x(tile.hex());
        double y = camera.y(tile.hex());
        double right = x < reach ? reach - x : x > getWidth() - reach ? getWidth() - reach - x : 0;
        double down = y < reach ? reach - y : y > mapHeight() - reach ? mapHeight() - reach - y : 0;
        if (getWidth() > 0 && (right != 0 || down != 0)) {
            look(camera.moved(right, down));
        }
    }

    private void say() {
        var tile = chosen.get();
        setAccessibleText(words.of("name", words.lens(lens)) + (tile == null ? "" : " " + words.tile(plan, tile, lens)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private double mapHeight() {
        return getHeight() - legend().height(plan, lens, getWidth());
    }

    private Legend legend() {
        return new Legend(pen, words);
    }

    private Sight sight() {
        return new Sight(plan, lens, camera, getWidth(), mapHeight(), chosen.get(), isFocused());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        if (atHome) {
            camera = Camera.showing(plan.ours(), getWidth(), mapHeight(), MARGIN, LARGEST_AT_FIRST);
        }
        draw();
    }

    void draw() {
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        var sight = sight();
        new Drawing(pen, words, sight).draw();
        legend().draw(plan, lens, sight.width(), sight.height());
    }
}
