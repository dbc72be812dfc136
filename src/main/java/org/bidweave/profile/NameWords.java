package org.bidweave.profile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name as it is compared: accents, case and everything but letters and digits aside. "St Mary’s Café" is "st marys cafe".
public record NameWords(String text) {

    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’‘`´ʼ.]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public NameWords {
        var plain = DROPPED.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
        text = GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /// Whether each of these words begins a word of `name`.
    public boolean foundIn(String name) {
        var words = " " + new NameWords(name).text;
        return Stream.of(text.split(" ", -1)).allMatch(word -> words.contains(" " + word));
    }
}
