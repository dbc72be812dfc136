package org.bidweave.ui.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The program's typeface, Bidweave Sans, whose digits all have one width so that figures line up.
public final class Fonts {

    public static final String REGULAR = "Bidweave Sans";
    public static final String MEDIUM = "Bidweave Sans Medium";
    public static final String SEMI_BOLD = "Bidweave Sans SemiBold";

    private Fonts() {}

    /// Makes the three weights known to JavaFX; a second call changes nothing.
    public static void load() {
        for (var family : List.of(REGULAR, MEDIUM, SEMI_BOLD)) {
            load("fonts/" + family.replace(" ", "") + ".otf");
        }
    }

    private static void load(String file) {
        try (var in = Fonts.class.getResourceAsStream(file)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("The font " + file + " cannot be read.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
