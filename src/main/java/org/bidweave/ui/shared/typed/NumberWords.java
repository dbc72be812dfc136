package org.bidweave.ui.shared.typed;

import java.util.List;

/// Small numbers in words, as contracts write them: "three years", "two times".
final class NumberWords {

    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private NumberWords() {}

    /// The text with the word at its beginning as a figure, and halves as decimals: "three years" is "3 years", "2½" is "2.5".
    static String toFigures(String lower) {
        var text = lower.replaceFirst("(\\d)½", "$1.5");
        for (int i = 0; i < WORDS.size(); i++) {
            text = text.replaceFirst("^" + WORDS.get(i) + "\\b", String.valueOf(i + 1));
        }
        return text;
    }
}
