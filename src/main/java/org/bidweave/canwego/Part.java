package org.bidweave.canwego;

import java.util.List;
import org.bidweave.check.Verdict;

/// A part of the answer: how it stands, its word ("No."), and its sentences.
public record Part(Verdict verdict, String word, List<String> sentences) {

    public Part {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return (word + " " + String.join(" ", sentences)).strip();
    }
}
