package org.bidweave.ui.coverage;

import org.bidweave.ui.coverage.map.Pen;
import java.util.HashMap;
import java.util.Map;
import org.bidweave.ui.coverage.map.FontOf;

/// What of some words fits into a width. What was asked once is remembered.
record FittedText(FontOf fonts, Map<FittedText.Asked, String> known) {

    record Asked(String words, Pen.Type type, int width) {}

    FittedText(FontOf fonts) {
        this(fonts, new HashMap<>());
    }

    double width(String words, Pen.Type type) {
        return fonts.width(words, type.size(), type.weight());
    }

    /// The words, cut short with an ellipsis where they are wider.
    String fit(String words, Pen.Type type, double width) {
        return known.computeIfAbsent(new Asked(words, type, (int) width), _ -> width(words, type) <= width ? words : shorten(words, type, width));
    }

    private String shorten(String words, Pen.Type type, double width) {
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(words.substring(0, middle) + "…", type) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return words.substring(0, fits).stripTrailing() + "…";
    }

    /// For when the words on screen are others.
    void forget() {
        known.clear();
    }
}
