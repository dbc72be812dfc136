package org.bidweave.reading;

import java.util.List;
import org.bidweave.model.Tender;

/// What the buyer's words suggest, in the order of the words, and the passages that ask for something of a kind we know but were not understood.
public record Reading(List<Suggestion> suggestions, List<Passage> notUnderstood) {

    public Reading {
        suggestions = List.copyOf(suggestions);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /// Reads the published texts of a tender.
    public static Reading of(Tender tender) {
        return new Reading(List.of(), List.of());
    }
}
