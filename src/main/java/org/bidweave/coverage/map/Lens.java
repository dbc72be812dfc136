package org.bidweave.coverage.map;

import org.bidweave.model.OrganisationId;
import org.bidweave.model.Specialism;

/// What the map shows of each place.
public sealed interface Lens {

    /// Who is present, all members together.
    record Everyone() implements Lens {}

    /// Where one partner is present.
    record Partner(OrganisationId id, String name) implements Lens {}

    /// Where those are present who bring a specialism.
    record Holders(Specialism specialism) implements Lens {}

    /// How many people a year the buyer asks to be served.
    record Need() implements Lens {}

    /// How many of them nobody can serve yet.
    record Gap() implements Lens {}

    /// Whether it shows numbers of people, not presence.
    default boolean people() {
        return switch (this) {
            case Need _, Gap _ -> true;
            case Everyone _, Partner _, Holders _ -> false;
        };
    }
}
