package org.bidweave.check.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        situation.lotsBid().forEach(lot -> lot.areas().forEach(asked -> relied.soleInPlace(situation, lot, asked)));
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

    private void soleInPlace(Situation situation, Lot lot, AreaRequirement asked) {
        if (asked.level() == Presence.NONE) {
            return;
        }
        var by = asked.by() == null ? situation.tender().dates().contractStart() : asked.by();
        var there = new ArrayList<Participant>();
        for (var present : situation.present(asked.area())) {
            if (enough(present, asked, by) && present.participant().delivers(lot.id())
                    && there.stream().noneMatch(p -> p.id().equals(present.participant().id()))) {
                there.add(present.participant());
            }
        }
        if (there.size() == 1) {
            add(there.getFirst(), "it alone is present in " + situation.tender().areaName(asked.area()));
        }
    }

    private static boolean enough(Present present, AreaRequirement asked, @Nullable LocalDate by) {
        return present.level().atLeast(asked.level()) && present.by(by);
    }

    private void add(Participant partner, String reason) {
        reasons.computeIfAbsent(partner.id(), id -> new LinkedHashSet<>()).add(reason);
    }
}
