package org.bidweave.optimise.suggest;

import java.util.List;

/// What came of a search for a consortium.
public sealed interface Answer {

    /// Best first, each really different from those before. `unknown` is what nobody has entered of those who may be chosen, the chosen first, then those whom the bid knows.
    /// `complete` is false where the search was stopped before all had been found.
    record Ranked(List<Suggestion> suggestions, List<Unentered> unknown, boolean complete) implements Answer {

        public Ranked {
            suggestions = List.copyOf(suggestions);
            unknown = List.copyOf(unknown);
        }
    }

    /// Why nothing can be suggested, in a sentence.
    record Refused(String why) implements Answer {}
}
