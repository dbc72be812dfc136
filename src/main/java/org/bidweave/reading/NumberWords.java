package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Numbers written as words, and small numbers written either way: "two", "2", "two (2)".
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.valueOf(1_000), "million", BigDecimal.valueOf(1_000_000), "billion", BigDecimal.valueOf(1_000_000_000));

    /// A count up to twelve, as words or digits.
    static final String COUNT = "(?<![\\w.,])[\\[(]?(?:\\d{1,2}(?![\\d.,]\\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\])]?(?:\\s?\\(\\s?\\w{1,6}\\s?\\))?+";
    /// One word of a number.
    static final String WORD = "(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
            + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|an?)";

    private NumberWords() {}

    /// The number that [#COUNT] found; `null` where the words and the digits in brackets differ.
    static @Nullable Integer count(String found) {
        var parts = found.toLowerCase(Locale.ROOT).replaceFirst("^[\\[(]", "").split("[\\s()\\[\\]]+", -1);
        var first = single(parts[0]);
        return parts.length > 1 && !parts[1].isEmpty() && single(parts[1]) != first ? null : first < 0 ? null : Integer.valueOf(first);
    }

    private static int single(String word) {
        return word.matches("\\d{1,2}") ? Integer.parseInt(word) : SMALL.indexOf(word);
    }

    /// The value of "one hundred and twenty thousand"; `null` where the words make no number.
    static @Nullable BigDecimal value(String words) {
        var total = BigDecimal.ZERO;
        var part = BigDecimal.ZERO;
        var half = false;
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("[\\s-]+", -1)) {
            var scale = SCALES.get(word);
            if (scale != null) {
                var times = half ? part.add(new BigDecimal("0.5")) : part.signum() == 0 ? BigDecimal.ONE : part;
                total = total.add(times.multiply(scale));
                part = BigDecimal.ZERO;
                half = false;
            } else if (word.equals("hundred")) {
                part = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(100));
            } else if (word.equals("half")) {
                half = true;
            } else if (SMALL.contains(word)) {
                part = part.add(BigDecimal.valueOf(SMALL.indexOf(word)));
            } else if (TENS.contains(word)) {
                part = part.add(BigDecimal.valueOf(20 + 10L * TENS.indexOf(word)));
            } else if (!word.equals("and") && !word.equals("a") && !word.equals("an")) {
                return null;
            }
        }
        return half ? null : total.add(part);
    }
}
