package org.bidweave.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;

/// One alternative of a bid: what is asked, and what each who takes part brings. The same for both views, and kept from one value of the
/// bid to the next where it has not changed: values do not change, so to see that is to look whether they are the same.
record Consortium(Bid bid, Alternative alternative, Asked asked, List<Part> parts, Map<OrganisationId, Organisation> known) {

    static Consortium of(Bid bid, AlternativeId id) {
        var alternative = bid.alternative(id);
        return of(bid, alternative, Asked.of(bid.tender(), alternative), Map.of(), known(bid));
    }

    Consortium now(Bid changed, AlternativeId id) {
        var version = changed.alternative(id);
        var askedNow = asked.now(changed.tender(), version);
        return of(changed, version, askedNow, askedNow.equals(asked)
                ? parts.stream().collect(Collectors.toMap(part -> part.participant().id(), part -> part)) : Map.of(),
                changed.organisations().equals(bid.organisations()) ? known : known(changed));
    }

    private static Map<OrganisationId, Organisation> known(Bid bid) {
        var known = new HashMap<OrganisationId, Organisation>();
        bid.organisations().forEach(organisation -> known.putIfAbsent(organisation.id(), organisation));
        return known;
    }

    private static Consortium of(
            Bid bid, Alternative alternative, Asked asked, Map<OrganisationId, Part> before, Map<OrganisationId, Organisation> known) {
        var parts = alternative.members().stream()
                .filter(member -> member.role().takesPart() && !member.stage().gone() && known.containsKey(member.organisation()))
                .map(member -> new Participant(Objects.requireNonNull(known.get(member.organisation())), member))
                .map(participant -> Part.now(participant, asked, before.get(participant.id())))
                .toList();
        return new Consortium(bid, alternative, asked, parts, known);
    }

    /// Organisations the bid knows that have no part, or have left it.
    List<Organisation> candidates() {
        var part = parts.stream().map(one -> one.participant().id()).collect(Collectors.toSet());
        return bid.organisations().stream().filter(organisation -> !part.contains(organisation.id())).toList();
    }
}
