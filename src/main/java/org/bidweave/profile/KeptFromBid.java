package org.bidweave.profile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bidweave.edit.Edit;
import org.bidweave.edit.OrganisationEdits;
import org.bidweave.edit.PlaceEdits;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Source;

/// An organisation that was entered in a bid as one of my organisations, with its places. The bid is the source of what has none.
public record KeptFromBid(Bid bid, Organisation organisation) {

    /// A new profile, the last of my organisations.
    public Edit keep(LocalDate today) {
        return new Edit("Keep " + bid.shortName(organisation), profiles -> kept(profiles, today));
    }

    public Bid kept(Bid profiles, LocalDate today) {
        var used = places();
        var places = bid.tender().areas().stream().filter(area -> used.contains(area.id())).toList();
        var with = PlaceEdits.add("", places).change().apply(profiles);
        var profile = Rehomed.from(bid.tender().areas(), with.tender().areas()).of(organisation)
                .withId(OrganisationEdits.named(profiles, organisation.name()).id())
                .withCopiedFrom(null)
                .withProfile(it -> it.withoutPeople());
        return with.withOrganisations(Stream.concat(with.organisations().stream(), Stream.of(sourced(profile, today))).toList());
    }

    private Set<AreaId> places() {
        var places = new HashSet<>(organisation.homeAreas());
        organisation.presence().forEach(held -> places.add(held.area()));
        organisation.localEvidence().forEach(evidence -> places.add(evidence.area()));
        places.addAll(organisation.profile().worksIn());
        return places;
    }

    private Organisation sourced(Organisation profile, LocalDate today) {
        var title = bid.tender().basics().title();
        var sourced = profile;
        for (var field : ProfileFields.OF_A_BID) {
            if (profile.profile().source(field.key()).isEmpty() && !field.words(profile, AreaId::value).isEmpty()) {
                var source = new Source(field.key(), title.isEmpty() ? "A bid" : "The bid " + title, today);
                sourced = sourced.withProfile(it -> it.withSource(source));
            }
        }
        return sourced;
    }
}
