package org.bidweave.ui.coverage;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.bidweave.ui.shared.State;
import org.jspecify.annotations.Nullable;

/// The colours of the theme for what is drawn on a canvas: unseen shapes take them from the style sheets and follow every change.
final class Palette extends Group {

    /// A colour by the name under which the style sheets know it.
    enum Role {
        PAGE("-color-bg-default"),
        QUIET("-color-bg-subtle"),
        INK("-color-fg-default"),
        MUTED("-color-fg-muted"),
        FAINT("-color-fg-subtle"),
        ON_SOLID("-color-fg-emphasis"),
        DIVIDER("-color-border-muted"),
        ROW_LINE("-color-border-subtle"),
        SELECTED("-color-accent-subtle"),
        FOCUS("-bw-focus");

        private final String name;

        Role(String name) {
            this.name = name;
        }
    }

    private final Map<Role, Rectangle> roles = new EnumMap<>(Role.class);
    private final Map<State, Rectangle> inks = new EnumMap<>(State.class);
    private final Map<State, Rectangle> solids = new EnumMap<>(State.class);
    private final Map<State, Rectangle> tints = new EnumMap<>(State.class);

    Palette(Runnable whenChanged) {
        setManaged(false);
        for (var role : Role.values()) {
            roles.put(role, swatch(role.name, whenChanged));
        }
        for (var state : State.values()) {
            inks.put(state, swatch("-bw-state-fg", state, whenChanged));
            solids.put(state, swatch("-bw-state-emphasis", state, whenChanged));
            tints.put(state, swatch("-bw-state-subtle", state, whenChanged));
        }
    }

    private Rectangle swatch(String colour, State state, Runnable whenChanged) {
        var swatch = swatch(colour, whenChanged);
        swatch.getStyleClass().add(state.styleClass());
        return swatch;
    }

    private Rectangle swatch(String colour, Runnable whenChanged) {
        var swatch = new Rectangle(0, 0);
        swatch.setStyle("-fx-fill: " + colour + ";");
        swatch.fillProperty().subscribe((_, _) -> whenChanged.run());
        getChildren().add(swatch);
        return swatch;
    }

    Color of(Role role) {
        return colour(roles.get(role));
    }

    Color ink(State state) {
        return colour(inks.get(state));
    }

    Color solid(State state) {
        return colour(solids.get(state));
    }

    Color tint(State state) {
        return colour(tints.get(state));
    }

    private static Color colour(@Nullable Rectangle swatch) {
        return swatch != null && swatch.getFill() instanceof Color colour ? colour : Color.TRANSPARENT;
    }
}
