package org.bidweave.ui.suggest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.bidweave.directory.Query;
import org.bidweave.model.Organisation;

/// Organisations that the bid does not know and that may be chosen, as they would stand in it.
public interface Others {

    /// Where they are from.
    sealed interface Source {

        /// My organisations.
        record Mine() implements Source {}

        /// The registers near the places of the lots bid.
        record Register() implements Source {}

        /// What a search of the directory found, or of my organisations only.
        record Searched(Query query, boolean mineOnly) implements Source {}
    }

    /// `said` is what there is of each source, in a sentence.
    record Found(List<Organisation> organisations, Map<Source, String> said) {

        public static final Found NOBODY = new Found(List.of(), Map.of());

        public Found {
            organisations = List.copyOf(organisations);
            said = Map.copyOf(said);
        }
    }

    /// Worked out on a worker; `then` hears of them in the window.
    void find(List<Source> sources, Consumer<Found> then);
}
