package org.bidweave.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Parts of a whole: "25%", "a quarter of", "one third of".
final class Shares {

    /// The groups `percent` and `part` of a share that a pattern has found.
    static final String SHARE = "(?:(?<percent>\\d{1,3}(?:\\.\\d{1,2})?) ?(?:%|per ?cent)|(?<part>(?:an? |one[ -])?(?:half|third|quarter|fifth|tenth)))";
    private static final Map<String, BigDecimal> WORDS = Map.of("half", BigDecimal.TWO, "third", BigDecimal.valueOf(3), "quarter", BigDecimal.valueOf(4),
            "fifth", BigDecimal.valueOf(5), "tenth", BigDecimal.TEN);
    private static final Pattern ANY = Pattern.compile("(?i)\\d+ ?(?:%|per ?cent)|\\w+ per ?cent\\b|\\b(?:half|thirds?|quarters?|fifths?|tenths?) (?:of|the)\\b");

    private Shares() {}

    static List<MatchResult> in(String plain) {
        return ANY.matcher(plain).results().toList();
    }

    /// How many such shares make the whole, as words say it: 4 for "a quarter".
    static BigDecimal inWhole(String part) {
        var word = part.toLowerCase(Locale.ROOT).replaceFirst("^(?:an? |one[ -])", "");
        return WORDS.getOrDefault(word, BigDecimal.ONE);
    }
}
