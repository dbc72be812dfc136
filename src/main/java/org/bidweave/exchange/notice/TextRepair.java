package org.bidweave.exchange.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts right what happened to texts on their way here, only where it is certain, and counts what was mended for the notes.
final class TextRepair {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private final Set<String> vocabulary;
    private final Map<String, String> repaired = new HashMap<>();
    private int misread;
    private int withoutLineBreaks;
    private int withLostCharacters;

    /// `vocabulary` holds the words of the notice in lower case.
    TextRepair(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    String repair(String text) {
        return repaired.computeIfAbsent(text, this::mend);
    }

    private String mend(String text) {
        var decoded = Mojibake.repair(text);
        if (!decoded.equals(text)) {
            misread++;
        }
        var broken = LostLineBreaks.repair(decoded, vocabulary);
        if (!broken.equals(decoded)) {
            withoutLineBreaks++;
        }
        if (broken.contains("\uFFFD")) {
            withLostCharacters++;
        }
        return CONTROLS.matcher(broken.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    void report(Notes notes) {
        if (withoutLineBreaks > 0) {
            notes.add("%s reached the file with line breaks turned into the letters “rn”; they were put back where that was certain."
                    .formatted(texts(withoutLineBreaks)));
        }
        if (misread > 0) {
            notes.add("%s held characters garbled on the way (such as “Â£” for “£”); those that decode cleanly were put right."
                    .formatted(texts(misread)));
        }
        if (withLostCharacters > 0) {
            notes.add("%s had lost characters before the file reached you; they show as “\uFFFD”.".formatted(texts(withLostCharacters)));
        }
    }

    private static String texts(int count) {
        return count == 1 ? "One text of this notice" : count + " texts of this notice";
    }
}
