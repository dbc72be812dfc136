package org.bidweave.ui.home;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The texts in the questions by the id of their field, kept as lines of id, tab and text. Empty texts are left out.
record TypedAnswers(Map<String, String> texts) {

    static TypedAnswers parse(String kept) {
        var texts = new LinkedHashMap<String, String>();
        kept.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2).forEach(parts -> texts.put(parts[0], parts[1]));
        return new TypedAnswers(texts);
    }

    String print() {
        return texts.entrySet().stream().filter(text -> !text.getValue().isBlank())
                .map(text -> text.getKey() + "\t" + text.getValue()).collect(Collectors.joining("\n"));
    }

    String of(String id) {
        return texts.getOrDefault(id, "");
    }
}
