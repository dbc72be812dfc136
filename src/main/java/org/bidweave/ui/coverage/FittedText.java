package org.bidweave.ui.coverage;

import java.util.HashMap;
import java.util.Map;
import org.bidweave.ui.coverage.map.FontOf;
import org.bidweave.ui.coverage.map.Pen.Lettering;

/// What of some words fits into a width. What was asked once is remembered.
record FittedText(FontOf fonts, Map<FittedText.Asked, String> known) {

    record Asked(String words, Lettering lettering, int width) {}

    FittedText(FontOf fonts) {
        this(fonts, new HashMap<>());
    }

    double width(String words, Lettering lettering) {
        return fonts.width(words, lettering.size(), lettering.weight());
    }

    /// The words, cut short with an ellipsis where they are wider.
    String fit(String words, Lettering lettering, double width) {
        return known.computeIfAbsent(new Asked(words, lettering, (int) width), _ -> width(words, lettering) <= width ? words : shorten(words, lettering, width));
    }

    private String shorten(String words, Lettering lettering, double width) {
        int fits = 0;
        int tooLong = words.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(words.substring(0, middle) + "…", lettering) <= width) {
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
