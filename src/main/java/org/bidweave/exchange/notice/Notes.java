package org.bidweave.exchange.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The sentences for the user gathered while one notice, or one lot, is read.
final class Notes {
    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        sentences.add(sentence);
    }

    List<String> list() {
        return List.copyOf(sentences);
    }
}
