package org.bidweave.check.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bidweave.check.Given;
import org.bidweave.check.Participant;
import org.bidweave.check.Present;
import org.bidweave.check.ReferencesCounted;
import org.bidweave.check.Situation;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Lot;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.SpecialismRequirement;
import org.jspecify.annotations.Nullable;

/// Why the bid leans on a partner: it alone delivers a specialism or is present in a place, its turnover is indispensable, or a reference
/// that counts is its own.
record ReliedOn(Map<OrganisationId, Set<String>> reasons) {

    static ReliedOn in(Situation situation) {
        var relied = new ReliedOn(new LinkedHashMap<>());
        situation.tender().specialisms().forEach(asked -> relied.soleHolder(situation, asked));
        situation.each(ReliedOn.class, places(situation), ReliedOn::sole).forEach(sole -> sole.ifPresent(relied::add));
        situation.keystones().partners().forEach(k -> relied.add(k.partner(), "its turnover is indispensable"));
        var references = situation.tender().references();
        if (references != null) {
            ReferencesCounted.in(situation, references).counted()
                    .forEach(owned -> relied.add(owned.owner(), "a reference that counts is its own"));
        }
        return relied;
    }

    List<String> of(Participant partner) {
        return List.copyOf(reasons.getOrDefault(partner.id(), Set.of()));
    }

    private void soleHolder(Situation situation, SpecialismRequirement asked) {
        var lots = situation.lotIdsBid().stream().filter(lot -> asked.lots().isEmpty() || asked.lots().contains(lot)).toList();
        var holders = situation.deliverersIn(lots).stream().filter(p -> p.brings(asked.specialism()).isPresent()).toList();
        if (holders.size() == 1) {
            add(holders.getFirst(), "it alone delivers " + asked.specialism());
        }
    }

    private record Place(Lot lot, AreaRequirement asked, List<Present> present) {}

    private record Sole(Participant partner, String reason) {}

    private static List<Place> places(Situation situation) {
        return situation.lotsBid().stream().flatMap(lot -> lot.areas().stream().filter(asked -> asked.level() != Presence.NONE)
                .map(asked -> new Place(lot, asked, situation.present(asked.area())))).toList();
    }

    private static Optional<Sole> sole(Given given, Place place) {
        var asked = place.asked;
        var by = asked.by() == null ? given.tender().dates().contractStart() : asked.by();
        var there = new ArrayList<Participant>();
        for (var present : place.present) {
            if (enough(present, asked, by) && present.participant().delivers(place.lot.id())
                    && there.stream().noneMatch(p -> p.id().equals(present.participant().id()))) {
                there.add(present.participant());
            }
        }
        return there.size() == 1
                ? Optional.of(new Sole(there.getFirst(), "it alone is present in " + given.tender().areaName(asked.area()))) : Optional.empty();
    }

    private void add(Sole sole) {
        add(sole.partner, sole.reason);
    }

    private static boolean enough(Present present, AreaRequirement asked, @Nullable LocalDate by) {
        return present.level().atLeast(asked.level()) && present.by(by);
    }

    private void add(Participant partner, String reason) {
        reasons.computeIfAbsent(partner.id(), id -> new LinkedHashSet<>()).add(reason);
    }
}
