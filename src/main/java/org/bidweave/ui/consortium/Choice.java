package org.bidweave.ui.consortium;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Shows the values of a list to choose from in words.
final class Choice {

    private Choice() {}

    static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("The list is only chosen from.");
            }
        };
    }
}
