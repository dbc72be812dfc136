package org.bidweave.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Organisation;

/// An organisation's places as another list of places has them; a place that is not in that list is left out.
record Rehomed(Map<AreaId, AreaId> ids) {

    /// Only places of one code or one name are held against each other, for there may be hundreds in either list.
    static Rehomed from(List<Area> from, List<Area> to) {
        var byCode = to.stream().filter(area -> !area.code().isEmpty()).collect(Collectors.groupingBy(area -> key(area.code())));
        var byName = to.stream().collect(Collectors.groupingBy(area -> key(area.name())));
        var ids = new HashMap<AreaId, AreaId>();
        for (var area : from) {
            Stream.concat(byCode.getOrDefault(key(area.code()), List.of()).stream(), byName.getOrDefault(key(area.name()), List.of()).stream())
                    .filter(area::samePlace).findFirst()
                    .ifPresent(same -> ids.put(area.id(), same.id()));
        }
        return new Rehomed(ids);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.UK);
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
