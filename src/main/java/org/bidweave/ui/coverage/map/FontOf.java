package org.bidweave.ui.coverage.map;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.bidweave.ui.coverage.map.Pen.Lettering;
import org.bidweave.ui.coverage.map.Pen.Weight;
import org.bidweave.ui.shared.Fonts;

/// The program's typeface by size and weight, and how wide words are in it.
public final class FontOf {

    private record Words(String words, Lettering style) {}

    private static final int MOST_KNOWN = 4_000;

    private final Map<Lettering, Font> fonts = new HashMap<>();
    private final Map<Words, Double> widths = new HashMap<>();

    Font font(double size, Weight weight) {
        return fonts.computeIfAbsent(new Lettering(size, weight), _ -> Font.font(family(weight), size));
    }

    public double width(String words, double size, Weight weight) {
        if (widths.size() > MOST_KNOWN) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Words(words, new Lettering(size, weight)), _ -> {
            var text = new Text(words);
            text.setFont(font(size, weight));
            return text.getLayoutBounds().getWidth();
        });
    }

    static String family(Weight weight) {
        return switch (weight) {
            case REGULAR -> Fonts.REGULAR;
            case MEDIUM -> Fonts.MEDIUM;
            case SEMI_BOLD -> Fonts.SEMI_BOLD;
        };
    }
}
