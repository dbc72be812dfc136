package org.bidweave.ui.coverage;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in a font, and what of them fits. What was asked once is remembered.
final class FittedText {

    private record Asked(String words, Font font) {}

    private record Cut(String words, Font font, int width) {}

    private final Text measure = new Text();
    private final Map<Asked, Double> widths = new HashMap<>();
    private final Map<Cut, String> cuts = new HashMap<>();

    double width(String words, Font font) {
        return widths.computeIfAbsent(new Asked(words, font), asked -> {
            measure.setFont(asked.font());
            measure.setText(asked.words());
            return measure.getLayoutBounds().getWidth();
        });
    }

    /// The words, cut short with an ellipsis where they are wider.
    String fit(String words, Font font, double width) {
        return width(words, font) <= width ? words : cuts.computeIfAbsent(new Cut(words, font, (int) width), cut -> shorten(words, font, width));
    }

    private String shorten(String words, Font font, double width) {
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            measure.setFont(font);
            measure.setText(words.substring(0, middle) + "…");
            if (measure.getLayoutBounds().getWidth() <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return words.substring(0, fits).stripTrailing() + "…";
    }

    /// For when the words on screen are others.
    void forget() {
        widths.clear();
        cuts.clear();
    }
}
