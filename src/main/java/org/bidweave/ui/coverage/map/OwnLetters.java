package org.bidweave.ui.coverage.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Up to three letters for each of the user’s own places, no two alike, told from their names: “Nor” and “Sou”, but “D1” and “D12” for District 1
/// and District 12.
final class OwnLetters {

    private static final int MOST = 3;

    private OwnLetters() {}

    /// In the order of the names; none of them is one of those taken.
    static List<String> of(List<String> names, Set<String> taken) {
        var used = new HashSet<>(taken);
        var beginnings = names.stream().map(OwnLetters::beginning).toList();
        var letters = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var own = beginnings.get(i);
            boolean alone = beginnings.stream().filter(own::equals).count() == 1;
            var free = Stream.concat(alone ? Stream.of(own) : Stream.of(), others(names.get(i))).filter(it -> !used.contains(it)).findFirst().orElse(own);
            used.add(free);
            letters.add(free);
        }
        return List.copyOf(letters);
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(MOST, name.length())).strip();
    }

    /// The first letter with the beginning of the last word, then with any two that follow, then with a number.
    private static Stream<String> others(String name) {
        var words = name.strip().split("[^\\p{L}\\p{N}]+", -1);
        var first = name.strip().substring(0, Math.min(1, name.strip().length())).toUpperCase(Locale.UK);
        var last = words[words.length - 1];
        var later = name.replaceAll("[^\\p{L}\\p{N}]", "");
        var pairs = IntStream.range(1, later.length()).boxed().flatMap(one ->
                IntStream.range(one + 1, later.length()).mapToObj(two -> first + later.charAt(one) + later.charAt(two)));
        var byWord = words.length > 1 ? Stream.of(first + last.substring(0, Math.min(2, last.length()))) : Stream.<String>of();
        return Stream.of(byWord, pairs, IntStream.range(1, 1000).mapToObj(number -> first + number)).flatMap(letters -> letters);
    }
}
