package org.bidweave.reading;

import java.util.ArrayList;
import java.util.List;

/// Collects what the sentences suggest.
final class Found {

    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Passage> notUnderstood = new ArrayList<>();

    void suggest(Asked asked, Passage from, List<String> doubts) {
        suggestions.add(new Suggestion(asked, List.of(from), doubts));
    }

    void notUnderstood(Sentence sentence) {
        notUnderstood.add(sentence.passage());
    }

    Reading reading() {
        return new Reading(suggestions, notUnderstood);
    }
}
