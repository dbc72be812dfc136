package org.bidweave.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A text of the same length that patterns can read: plain spaces, quotes and dashes, and a line break where the letters "rn" stand for one.
final class PlainText {

    private static final String FROM = "\u00A0\u2007\u202F\u2009\t\r\u2018\u2019\u201B\u02BC`\u00B4\u201C\u201D\u201E\u2010\u2011\u2012\u2013\u2014\u2212\u00D7";
    private static final String TO = "      ''''''\"\"\"------x";
    // Publishers lose the backslashes of "\r\n" and "\t".
    private static final Pattern LOST_BREAK = Pattern.compile(
            "(?<![A-Za-z])(?:rn)+(?=\\s|$|[A-Z*\u2022-])|(?<=[.:;)])(?:rn)+(?=[a-z]\\))|(?<=\\d[KkMm])rn(?=\\s|$)|(?<word>\\b[A-Za-z]{1,30}+)(?=\\s|$)");
    private static final Set<String> REAL_ENDINGS = Set.of(
            "turn", "return", "overturn", "upturn", "downturn", "concern", "govern", "modern", "northern", "southern", "eastern", "western",
            "pattern", "intern", "extern", "stern", "learn", "earn", "yearn", "warn", "barn", "born", "newborn", "unborn", "worn", "torn",
            "sworn", "thorn", "corn", "horn", "adorn", "mourn", "adjourn", "burn", "urn", "churn", "fern", "discern", "yarn", "cairn",
            "lantern", "cistern", "stubborn", "blackburn", "fairbairn", "rn");

    private PlainText() {}

    static String of(String text) {
        var plain = new StringBuilder(text);
        for (int at = 0; at < plain.length(); at++) {
            var known = FROM.indexOf(plain.charAt(at));
            if (known >= 0) {
                plain.setCharAt(at, TO.charAt(known));
            }
        }
        breakLines(plain);
        return plain.toString();
    }

    private static void breakLines(StringBuilder plain) {
        var match = LOST_BREAK.matcher(plain.toString());
        while (match.find()) {
            var word = match.group("word");
            if (word == null) {
                blank(plain, match.start(), match.end());
            } else if (word.endsWith("rn") && !REAL_ENDINGS.contains(word.toLowerCase(Locale.ROOT)) && !word.endsWith("burn")) {
                blank(plain, match.end() - 2, match.end());
            }
        }
    }

    private static void blank(StringBuilder plain, int from, int to) {
        plain.setCharAt(from, '\n');
        for (int at = from + 1; at < to; at++) {
            plain.setCharAt(at, ' ');
        }
    }
}
