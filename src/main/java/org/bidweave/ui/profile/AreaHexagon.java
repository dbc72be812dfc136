package org.bidweave.ui.profile;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bidweave.model.Presence;
import org.bidweave.profile.WhereItWorks;
import org.jspecify.annotations.Nullable;

/// A district on the map: a hexagon in the colour of the presence there, with its sign beside the colour, or with the district's letters.
final class AreaHexagon extends StackPane {

    private static final double HIGH = 2 / Math.sqrt(3);
    private static final double LETTERED = 26;
    private static final double SIGNED = 11;

    /// `width` is in pixels; `letters` stand where there is room and no sign.
    AreaHexagon(WhereItWorks.@Nullable There there, boolean registered, String letters, double width) {
        var kind = there != null ? there.level().name().toLowerCase(Locale.ROOT) : registered ? "registered" : "elsewhere";
        getStyleClass().addAll("area-hexagon", kind);
        if (there != null && there.planned()) {
            getStyleClass().add("planned");
        }
        setMinSize(width, width * HIGH);
        setMaxSize(width, width * HIGH);
        if (there != null && width >= SIGNED) {
            var sign = new Region();
            sign.getStyleClass().add("sign");
            double size = Math.min(width * 0.42, 16);
            sign.setMinSize(size, there.level() == Presence.REMOTE ? size / 5 : size);
            sign.setMaxSize(size, sign.getMinHeight());
            getChildren().add(sign);
        } else if (width >= LETTERED) {
            var words = new Label(letters);
            words.setMinWidth(USE_PREF_SIZE);
            getChildren().add(words);
        }
    }
}
