package org.bidweave.reading;

import java.util.List;

/// A row that the buyer's words suggest, the words it came from, and what the user should look at before taking it over (empty where all is plain).
public record Suggestion(Asked asked, List<Passage> from, List<String> doubts) {

    public Suggestion {
        from = List.copyOf(from);
        doubts = List.copyOf(doubts);
    }

    /// Tells this suggestion from others, also after the file is opened again: what is asked, and in which words.
    public String key() {
        return asked.key() + " | " + (from.isEmpty() ? "" : from.getFirst().words());
    }
}
