package org.bidweave.ui.shared.places;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bidweave.model.Area;
import org.bidweave.places.Entered;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.ui.shared.Texts;

/// The places of the tender that are several districts, each with a button that enters the districts instead.
public final class WidePlaces extends VBox {

    private static final int MOST = 3;

    private record Wide(Area area, UkPlace place) {}

    private final Texts texts;
    private final UkPlaces places;
    private final BiConsumer<Area, List<Area>> divide;
    private List<Wide> shown = List.of();

    /// `divide` is given the place and the districts that it is.
    public WidePlaces(Texts texts, UkPlaces places, BiConsumer<Area, List<Area>> divide) {
        super(2);
        this.texts = texts;
        this.places = places;
        this.divide = divide;
    }

    /// The first few; the others come up as these are divided.
    public void show(List<Area> areas) {
        var wide = areas.stream()
                .flatMap(area -> places.of(area).filter(place -> place.districts().size() > 1).map(place -> new Wide(area, place)).stream()).toList();
        if (!wide.equals(shown)) {
            shown = wide;
            getChildren().setAll(wide.stream().limit(MOST).map(this::line).toList());
            if (wide.size() > MOST) {
                var more = new Label(texts.of("tender.places.wide.more", wide.size() - MOST));
                more.getStyleClass().addAll("small", "muted");
                getChildren().add(more);
            }
        }
    }

    private Node line(Wide wide) {
        int districts = wide.place.districts().size();
        var words = new Label(texts.of("tender.places.wide", wide.area.name(), districts));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        var button = new Button(texts.of("tender.places.wide.divide", districts));
        button.getStyleClass().add("link");
        button.setId("tender-places-divide-" + wide.area.id().value());
        button.setAccessibleText(texts.of("tender.places.wide.spoken", wide.area.name(), districts));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> divide.accept(wide.area, places.districtsOf(wide.place).stream().map(Entered::area).toList()));
        var line = new HBox(4, words, button);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
