package org.bidweave.coverage.map;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.Present;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.jspecify.annotations.Nullable;

/// What a member that delivers has in a place, or plans `from` a day, and the specialisms it brings.
public record Held(OrganisationId partner, String name, Presence level, @Nullable LocalDate from, List<Specialism> brings) {

    public Held {
        brings = List.copyOf(brings);
    }

    static Held of(Present present) {
        var participant = present.participant();
        var brings = participant.organisation().specialisms().stream().map(SpecialismHeld::specialism)
                .filter(specialism -> participant.brings(specialism).isPresent()).toList();
        return new Held(participant.id(), present.name(), present.level(), present.from(), brings);
    }

    boolean seenThrough(Lens lens) {
        return switch (lens) {
            case Lens.Everyone _, Lens.Need _, Lens.Gap _ -> true;
            case Lens.Partner(var id, _) -> partner.equals(id);
            case Lens.Holders(var specialism) -> brings.contains(specialism);
        };
    }

    /// "Stillwater (a base)", "Lantern (outreach from 1 Mar 2027)"
    String words() {
        return name + " (" + Words.presence(level) + (from == null ? "" : " from " + Words.day(from)) + ")";
    }
}
