package org.bidweave.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;

/// An organisation's places as another list of places has them; a place that is not in that list is left out.
record Rehomed(Map<AreaId, AreaId> ids) {

    static Rehomed from(List<Area> from, List<Area> to) {
        var ids = new HashMap<AreaId, AreaId>();
        for (var area : from) {
            to.stream().filter(area::samePlace).findFirst().ifPresent(same -> ids.put(area.id(), same.id()));
        }
        return new Rehomed(ids);
    }

    Organisation of(Organisation organisation) {
        return organisation
                .withHomeAreas(known(organisation.homeAreas()))
                .withPresence(organisation.presence().stream().flatMap(held -> id(held.area()).map(held::withArea).stream()).toList())
                .withLocalEvidence(organisation.localEvidence().stream()
                        .flatMap(evidence -> id(evidence.area()).map(evidence::withArea).stream()).toList())
                .withProfile(profile -> profile.withWorksIn(known(profile.worksIn())));
    }

    private List<AreaId> known(List<AreaId> areas) {
        return areas.stream().flatMap(area -> id(area).stream()).toList();
    }

    private Optional<AreaId> id(AreaId area) {
        return Optional.ofNullable(ids.get(area));
    }
}
