package org.bidweave.profile;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A register's label of what is done as a reader expects it: "Children/young People" is "Children, young people".
public final class ReadableLabel {

    private static final Pattern SLASH = Pattern.compile("/");

    private ReadableLabel() {}

    public static String of(String label) {
        var words = SLASH.matcher(label).replaceAll(", ");
        var plain = words.startsWith("The ") ? words.substring(4) : words;
        return plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.UK) + lower(plain.substring(1));
    }

    /// A word that is all capitals, such as NHS, stays.
    private static String lower(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.UK)) ? word : word.toLowerCase(Locale.UK))
                .collect(Collectors.joining(" "));
    }
}
