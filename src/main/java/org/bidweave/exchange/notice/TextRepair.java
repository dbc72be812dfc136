package org.bidweave.exchange.notice;

import java.util.HashSet;
import java.util.Set;

/// Puts right what happened to texts on their way here, only where it is certain, and counts what was mended for the notes.
final class TextRepair {
    private final Set<String> vocabulary;
    private final Set<String> misread = new HashSet<>();
    private final Set<String> withoutLineBreaks = new HashSet<>();
    private final Set<String> withLostCharacters = new HashSet<>();

    /// `vocabulary` holds the words of the notice in lower case.
    TextRepair(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    String repair(String text) {
        var decoded = Mojibake.repair(text);
        if (!decoded.equals(text)) {
            misread.add(text);
        }
        var broken = LostLineBreaks.repair(decoded, vocabulary);
        if (!broken.equals(decoded)) {
            withoutLineBreaks.add(text);
        }
        if (broken.contains("\uFFFD")) {
            withLostCharacters.add(text);
        }
        return broken.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    void report(Notes notes) {
        if (!withoutLineBreaks.isEmpty()) {
            notes.add("%s reached the file with line breaks turned into the letters “rn”; they were put back where that was certain."
                    .formatted(texts(withoutLineBreaks)));
        }
        if (!misread.isEmpty()) {
            notes.add("%s held characters garbled on the way (such as “Â£” for “£”); those that decode cleanly were put right."
                    .formatted(texts(misread)));
        }
        if (!withLostCharacters.isEmpty()) {
            notes.add("%s had lost characters before the file reached you; they show as “\uFFFD”.".formatted(texts(withLostCharacters)));
        }
    }

    private static String texts(Set<String> mended) {
        return mended.size() == 1 ? "One text of this notice" : mended.size() + " texts of this notice";
    }
}
