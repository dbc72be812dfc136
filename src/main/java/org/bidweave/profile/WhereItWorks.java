package org.bidweave.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;

/// Where an organisation works, district by district, by code: how it is present there, and where its register says that it works. `unplaced` are the
/// names of places that no table of places knows.
public record WhereItWorks(Map<String, There> present, Set<String> registered, List<String> unplaced) {

    /// The strongest presence in a district; `planned` where it begins on a day to come.
    public record There(Presence level, boolean planned) {}

    public static WhereItWorks of(Organisation organisation, Bid profiles, UkPlaces places) {
        var areas = profiles.tender().areas().stream().collect(Collectors.toMap(Area::id, area -> area, (one, _) -> one));
        var present = new LinkedHashMap<String, There>();
        for (var held : organisation.presence()) {
            if (held.level() != Presence.NONE) {
                districts(areas, held.area(), places).forEach(code -> present.merge(code, there(held), WhereItWorks::stronger));
            }
        }
        var registered = organisation.profile().worksIn().stream().flatMap(area -> districts(areas, area, places)).collect(Collectors.toSet());
        var named = Stream.concat(organisation.presence().stream().map(PresenceHeld::area), organisation.profile().worksIn().stream());
        var unplaced = named.distinct().filter(area -> districts(areas, area, places).findAny().isEmpty())
                .map(area -> profiles.tender().areaName(area)).toList();
        return new WhereItWorks(present, registered, unplaced);
    }

    private static There there(PresenceHeld held) {
        return new There(held.level(), held.from() != null);
    }

    /// What is there now before what is planned, where both are alike.
    private static There stronger(There one, There other) {
        int more = one.level().compareTo(other.level());
        return more > 0 || (more == 0 && !one.planned()) ? one : other;
    }

    /// Of a place of the user's own, the one that it lies in.
    private static Stream<String> districts(Map<AreaId, Area> areas, AreaId id, UkPlaces places) {
        return Stream.ofNullable(areas.get(id)).flatMap(area -> places.of(area).map(UkPlace::districts)
                .or(() -> places.district(area.within()).map(district -> List.of(district.code()))).stream().flatMap(List::stream));
    }

    /// Every district that has something to show.
    public Set<String> districts() {
        return Stream.concat(present.keySet().stream(), registered.stream()).collect(Collectors.toSet());
    }
}
