package org.bidweave.ui.consortium;

import java.util.Optional;
import org.bidweave.model.OrganisationId;

/// What a drag carries as text: a member's card or a candidate's.
sealed interface Dragged {

    record Member(OrganisationId id) implements Dragged {}

    record Candidate(OrganisationId id) implements Dragged {}

    static String member(OrganisationId id) {
        return "bidweave-member:" + id;
    }

    static String candidate(OrganisationId id) {
        return "bidweave-candidate:" + id;
    }

    /// Empty where the drag comes from elsewhere.
    static Optional<Dragged> read(String text) {
        if (text.startsWith("bidweave-member:")) {
            return Optional.of(new Member(new OrganisationId(text.substring("bidweave-member:".length()))));
        }
        if (text.startsWith("bidweave-candidate:")) {
            return Optional.of(new Candidate(new OrganisationId(text.substring("bidweave-candidate:".length()))));
        }
        return Optional.empty();
    }
}
