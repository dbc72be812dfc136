package org.bidweave.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.specialism.Sought;
import org.bidweave.directory.Directory;
import org.bidweave.directory.Hit;
import org.bidweave.directory.Query;
import org.bidweave.directory.RegisterEntry;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;

/// Organisations of the registers that a bid could choose from, as they would stand in it: with what their register says, and nothing known of
/// staff, bases and specialisms. Takes its time; for a worker.
public record RegisterPool(Situation now, UkPlaces uk, Directory directory) {

    private static final int MOST = 200;

    /// The best of `all` that were found. `unplaced` are places of the bid that the registers cannot be searched by.
    public record Found(List<Organisation> organisations, int all, List<String> unplaced) {

        public Found {
            organisations = List.copyOf(organisations);
            unplaced = List.copyOf(unplaced);
        }
    }

    /// Who works in the places of the lots bid: those first whose register says that they do what is asked, then the nearest, the largest first.
    public Found near() {
        var places = places();
        var unplaced = now.places().stream().filter(area -> !places.containsKey(area)).map(now::areaName).toList();
        if (places.isEmpty()) {
            return new Found(List.of(), 0, unplaced);
        }
        var all = Query.ALL.withAreas(places.values().stream().distinct().toList());
        var everybody = directory.find(all);
        var hits = Stream.concat(doing(all), everybody.best().stream());
        return new Found(organisations(hits, places), everybody.count(), unplaced);
    }

    /// Who answers a search of the directory.
    public Found of(Query query) {
        var found = directory.find(query);
        return new Found(organisations(found.best().stream(), places()), found.count(), List.of());
    }

    private Map<AreaId, UkPlace> places() {
        var search = new GapSearch(now.bid(), uk, List.of());
        var places = new LinkedHashMap<AreaId, UkPlace>();
        now.places().forEach(area -> search.place(area).ifPresent(place -> places.put(area, place)));
        return places;
    }

    /// As many of each specialism that is asked, so that half are chosen for what they do.
    private Stream<Hit> doing(Query near) {
        var search = new GapSearch(now.bid(), uk, directory.works());
        var asked = Sought.in(now).stream().map(Sought::specialism).distinct().toList();
        return asked.stream().flatMap(specialism -> {
            var doing = search.query(specialism).withAreas(near.areas());
            var found = directory.find(doing);
            return found.alike() ? Stream.empty() : found.best().stream().limit(MOST / 2 / asked.size());
        });
    }

    /// Those that the bid has already are left out.
    private List<Organisation> organisations(Stream<Hit> hits, Map<AreaId, UkPlace> places) {
        var known = now.bid().organisations().stream().map(Organisation::registerId).collect(Collectors.toSet());
        var ids = hits.map(Hit::id).distinct().filter(id -> !known.contains(id)).limit(MOST).toList();
        var organisations = new ArrayList<Organisation>();
        var with = now.bid();
        for (var entry : directory.read(ids)) {
            var organisation = organisation(entry, with, places);
            organisations.add(organisation);
            with = with.withOrganisations(Stream.concat(with.organisations().stream(), Stream.of(organisation)).toList());
        }
        return organisations;
    }

    /// Under an id that the bid has not got yet.
    private Organisation organisation(RegisterEntry entry, Bid bid, Map<AreaId, UkPlace> places) {
        var profiles = new FromRegister(entry, uk).kept(Profiles.none());
        var profile = profiles.organisations().getFirst();
        var districts = WhereItWorks.of(profile, profiles, uk).registered();
        return new CopyInBid(profiles, profile).copy(bid, entry.asOf()).withCopiedFrom(null)
                .withProfile(known -> known.withWorksIn(worksIn(districts, places)));
    }

    private static List<AreaId> worksIn(Set<String> districts, Map<AreaId, UkPlace> places) {
        return places.entrySet().stream().filter(place -> place.getValue().districts().stream().anyMatch(districts::contains)).map(Map.Entry::getKey).toList();
    }
}
