package org.bidweave.exchange.notice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Line breaks that arrived as the letters "rn", as Public Contracts Scotland and Sell2Wales publish them.
///
/// Certain are: "rn" after a stop, a space or a digit; after a consonant, where no word of English or Welsh has it; after a capital;
/// and at the end of a word that the same notice also uses without it ("Arearn"). All else stays, so that "return" does.
final class LostLineBreaks {
    private static final String AHEAD = "(?=\\s|$|[A-Z*•–-])";
    private static final String LIST_AHEAD = "(?=[a-z]\\))";
    private static final Pattern CERTAIN = Pattern.compile(
            "(?:(?<![A-Za-z])(?:rn)+" + AHEAD
                    + "|(?<=[.:;)])(?:rn)+" + LIST_AHEAD
                    + "|(?<=[b-df-hj-np-tvxzB-DF-HJ-NP-TVXZ])(?:rn)+" + AHEAD
                    + "|(?<=[A-Z]{2})(?:rn)+" + AHEAD + ") ?");
    private static final Pattern AFTER_WORD = Pattern.compile("\\b([A-Za-z]+[aeiouwy])rn(?=\\s|$) ?");
    private static final Set<String> REAL_WORDS = Set.of("modern", "cavern", "learn", "yearn", "adorn", "thorn", "cairn", "bairn");
    // Words that notices end a line with and that make no other word with "rn".
    private static final Set<String> COMMON_WORDS = Set.of(
            "the", "are", "by", "your", "area", "ratio", "value", "care", "service", "people", "family", "capacity", "insurance",
            "maintenance", "compliance", "competence", "clearance", "healthcare",
            "questionnaire", "template", "applicable", "subsequently");
    // A tab lost its backslash too: "rn -tPublic liability".
    private static final Pattern TAB_AFTER_DASH = Pattern.compile("(?m)^( ?-)t(?=[A-Z])");

    private LostLineBreaks() {}

    /// `vocabulary` holds the words of the whole notice in lower case.
    static String repair(String text, Set<String> vocabulary) {
        if (text.indexOf('\n') >= 0 || !text.contains("rn")) {
            return text;
        }
        var broken = AFTER_WORD.matcher(CERTAIN.matcher(text).replaceAll("\n"))
                .replaceAll(m -> isWordAndBreak(m.group(1), vocabulary) ? m.group(1) + "\n" : Matcher.quoteReplacement(m.group()));
        return broken.equals(text) ? text : TAB_AFTER_DASH.matcher(broken).replaceAll("$1 ");
    }

    private static boolean isWordAndBreak(String stem, Set<String> vocabulary) {
        var word = stem.toLowerCase(Locale.ROOT);
        return COMMON_WORDS.contains(word) || (word.length() >= 3 && vocabulary.contains(word) && !REAL_WORDS.contains(word + "rn"));
    }
}
