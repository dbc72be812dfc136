package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.bidweave.coverage.map.AreaCover;
import org.bidweave.coverage.map.MapBids;
import org.bidweave.coverage.map.MapCover;
import org.bidweave.places.HexLayout;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.Theme;

/// A map in a scene of its own, and the places that were opened from it.
final class MapOnScreen {

    static final HexLayout LAYOUT = HexLayout.read();

    final MapView map;
    final Scene scene;
    final List<AreaCover> opened = new ArrayList<>();

    MapOnScreen(MapCover cover, double width, double height, Theme.Choice theme) {
        map = new MapView(new Texts(Locale.UK), MapBids.PLACES, LAYOUT, cover, opened::add);
        scene = new Scene(new StackPane(map), width, height);
        new Theme(theme).dress(scene);
        layout();
    }

    MapOnScreen(MapCover cover) {
        this(cover, 408, 520, Theme.Choice.LIGHT);
    }

    void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /// Presses a key; whether somebody above the map hears of it.
    boolean press(KeyCode key) {
        var heard = new ArrayList<KeyEvent>();
        scene.getRoot().setOnKeyPressed(heard::add);
        Event.fireEvent(map, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        layout();
        return !heard.isEmpty();
    }

    Tile chosen() {
        var tile = map.chosenTile().get();
        if (tile == null) {
            throw new AssertionError("nothing is chosen");
        }
        return tile;
    }
}
