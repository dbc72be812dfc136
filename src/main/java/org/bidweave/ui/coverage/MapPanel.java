package org.bidweave.ui.coverage;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.Lens;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.model.AreaId;
import org.bidweave.places.HexLayout;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.coverage.map.LensWords;
import org.bidweave.ui.coverage.map.MapTable;
import org.bidweave.ui.coverage.map.MapView;
import org.bidweave.ui.shared.Icon;
import org.bidweave.ui.shared.SectionHead;
import org.bidweave.ui.shared.Segmented;
import org.bidweave.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/// The map under its heading, drawn or as a table, and what is looked at.
final class MapPanel extends VBox {

    private static final double HIGH = 380;

    private final Texts texts;
    private final Pictures pictures;
    private final MapView drawn;
    private final MapTable table;
    private final ComboBox<Lens> looked = new ComboBox<>();
    private final StackPane place = new StackPane();

    MapPanel(Texts texts, UkPlaces places, Pictures pictures, Consumer<AreaCover> open) {
        super(8);
        this.texts = texts;
        this.pictures = pictures;
        var nothing = new MapCover(List.of(), List.of(new Lens.Everyone()));
        drawn = new MapView(texts, places, HexLayout.read(), nothing, open);
        drawn.setId("map");
        table = new MapTable(texts, places, nothing, open);
        table.setId("map-table");
        place.setMinHeight(HIGH);
        place.setPrefHeight(HIGH);
        looked.setConverter(new LensWords(texts, places));
        looked.setMaxWidth(Double.MAX_VALUE);
        looked.setAccessibleText(texts.of("map.looked"));
        looked.setId("map-looked");
        HBox.setHgrow(looked, Priority.ALWAYS);
        looked.valueProperty().subscribe(this::look);
        var twin = new Segmented<>(
                List.of(Segmented.Half.<Region>of(drawn, Icon.HASH, texts.of("map.as-map")), Segmented.Half.<Region>of(table, Icon.LIST, texts.of("map.as-table"))),
                drawn, place.getChildren()::setAll);
        twin.setId("map-twin");
        place.getChildren().setAll(drawn);
        getChildren().setAll(new SectionHead(texts.of("map.title"), "", twin), new HBox(8, looked, zoom("in", "+", drawn::zoomIn), zoom("out", "−", drawn::zoomOut), more()), place);
    }

    private Button zoom(String key, String sign, Runnable act) {
        var button = new Button(sign);
        button.setAccessibleText(texts.of("map.zoom." + key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private MenuButton more() {
        var more = new MenuButton(texts.of("map.more"), null,
                item("map.home", drawn::home), item("map.whole", drawn::whole),
                item("map.save-svg", () -> pictures.save(texts.of("map.file"), ".svg", drawn::writeSvg)),
                item("map.save-png", () -> pictures.save(texts.of("map.file"), ".png", drawn::writePng)));
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setId("map-more");
        return more;
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(texts.of(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> act.run());
        return item;
    }

    private void look(@Nullable Lens lens) {
        if (lens != null) {
            drawn.look(lens);
            table.look(lens);
        }
    }

    void choose(AreaId area) {
        drawn.choose(area);
    }

    /// What is looked at stays where it is still there.
    void show(MapCover cover) {
        drawn.show(cover);
        table.show(cover);
        if (!cover.lenses().equals(List.copyOf(looked.getItems()))) {
            var before = looked.getValue();
            looked.getItems().setAll(cover.lenses());
            looked.setValue(before != null && cover.lenses().contains(before) ? before : cover.lenses().getFirst());
        }
        setVisible(!cover.areas().isEmpty());
        setManaged(!cover.areas().isEmpty());
    }
}
