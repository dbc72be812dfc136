package org.bidweave.ui.coverage.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard on the map: arrows from hexagon to hexagon, plus and minus, Home, End, Enter, Escape.
final class MapKeys {

    private final MapView map;

    MapKeys(MapView map) {
        this.map = map;
        map.setOnKeyPressed(key -> {
            if (!key.isShortcutDown() && !key.isAltDown() && understood(key)) {
                key.consume();
            }
        });
    }

    private boolean understood(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, RIGHT, UP, DOWN -> step(key.getCode());
            case HOME -> map.home();
            case END -> map.whole();
            case ENTER -> map.openChosen();
            case PLUS, ADD, EQUALS -> map.zoomIn();
            case MINUS, SUBTRACT -> map.zoomOut();
            case ESCAPE -> {
                return leave();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// First back to the bid's places; from there the key is left to what the map stands in.
    private boolean leave() {
        boolean away = !map.atHome();
        map.home();
        return away;
    }

    private void step(KeyCode arrow) {
        var from = Optional.ofNullable(map.chosenTile().get());
        from.flatMap(tile -> Steps.from(map.plan(), tile, arrow))
                .or(() -> from.isPresent() ? Optional.empty() : map.plan().tiles().stream().filter(Tile::ours).findFirst())
                .ifPresent(map::choose);
    }
}
