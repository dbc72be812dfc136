package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bidweave.model.PublishedText;

/// Cuts a text into sentences, lines and list items.
final class Sentences {

    private static final int LONGEST = 1600;
    // Sentences of the Scottish form end without a stop, before the number of the next question: 4B.5.1.
    private static final Pattern BREAK = Pattern.compile(
            "\\n\\s*|[.!?](?=[\"')\\]]{0,2}\\s++[\"'(\\[]{0,2}[A-Z0-9\u2022-])|(?<=[;:.])\\s{0,3}-(?=\\s?[A-Z])|\\s(?=4[A-D]\\.?\\d(?:\\.\\d\\w?)?+ [A-Z])|[\u2022\u25AA\u25CF\u25E6\u00B7\uF0B7]");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:\\b(?:of|the|an?|and|or|for|to|in|than|with|least|minimum|is|be|by|at|from|over|last|previous|(?:of|than) GBP|BS|EN)|[,=\u00A3-])\\s*$");
    private static final Set<String> SHORTENED = Set.of(
            "e.g", "i.e", "eg", "ie", "no", "nos", "approx", "para", "ref", "vs", "p.a", "cl", "art", "reg", "incl", "min", "max", "excl");

    private final PublishedText text;
    private final String plain;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(PublishedText text) {
        this.text = text;
        plain = PlainText.of(text.text());
    }

    static List<Sentence> of(PublishedText text) {
        return new Sentences(text).cut();
    }

    private List<Sentence> cut() {
        var start = 0;
        var match = BREAK.matcher(plain);
        while (match.find()) {
            if (ends(match.start(), match.end(), match.group())) {
                add(start, match.group().matches("[.!?]") ? match.end() : match.start());
                start = match.end();
            }
        }
        add(start, plain.length());
        return sentences;
    }

    private boolean ends(int start, int end, String sign) {
        if (sign.startsWith("\n")) {
            return sign.indexOf('\n', 1) > 0 || !(goesOn(start) || (end < plain.length() && Character.isLowerCase(plain.charAt(end))));
        }
        return !sign.equals(".") || !SHORTENED.contains(wordBefore(start));
    }

    private boolean goesOn(int end) {
        return GOES_ON.matcher(plain.substring(Math.max(0, end - 20), end)).find();
    }

    private String wordBefore(int end) {
        var start = end;
        while (start > 0 && end - start < 10 && !Character.isWhitespace(plain.charAt(start - 1)) && plain.charAt(start - 1) != '(') {
            start--;
        }
        return plain.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private void add(int from, int to) {
        for (var start = from; start < to; ) {
            var end = to - start <= LONGEST ? to : Math.max(plain.lastIndexOf(' ', start + LONGEST), start + LONGEST / 2);
            var sentence = new Sentence(new Passage(text, start, end), plain.substring(start, end).replace('\n', ' '));
            var trimmed = sentence.part(0, end - start);
            if (trimmed.start() < trimmed.end()) {
                sentences.add(new Sentence(trimmed, plain.substring(trimmed.start(), trimmed.end()).replace('\n', ' ')));
            }
            start = end;
        }
    }
}
