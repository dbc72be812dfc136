package org.bidweave.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.Organisation;

/// What a user changes about the places of the tender, one place or a whole region at a time.
public final class PlaceEdits {

    /// What stands in the name of a place and cannot be divided among its districts by itself: figures of people a year, work that
    /// members have taken on, and organisations that are said to be there.
    public record Standing(int volumes, int allocations, int organisations) {

        public boolean nothing() {
            return volumes == 0 && allocations == 0 && organisations == 0;
        }
    }

    private PlaceEdits() {}

    /// Places after those there are. Those that are there already, by code or by name, stay as they are.
    public static Edit add(String name, List<Area> areas) {
        return new Edit(name, bid -> bid.withTender(tender -> tender.withAreas(Placed.with(tender.areas(), areas))));
    }

    public static Optional<Area> alreadyThere(Bid bid, Area area) {
        return Placed.find(bid.tender().areas(), area);
    }

    /// The code of the district that a place lies in; empty where that is not known.
    public static Edit setWithin(AreaId place, String district) {
        return new Edit("Where a place lies", bid -> bid.withTender(tender -> tender.withAreas(
                tender.areas().stream().map(area -> area.id().equals(place) ? area.withWithin(district) : area).toList())));
    }

    /// Each lot that asks for something in the region asks for the same in each of its districts instead. The region goes, unless
    /// something stands in its name: then it stays with that, and asks for no presence any more.
    public static Edit replaceByDistricts(Area wide, List<Area> districts) {
        var region = wide.id();
        return new Edit("Districts of " + wide.name(), bid -> {
            var areas = bid.tender().areas();
            int at = areas.stream().map(Area::id).toList().indexOf(region);
            var with = Placed.with(areas, at + 1, districts);
            var ids = districts.stream().map(district -> Placed.find(with, district).orElseThrow().id()).filter(id -> !id.equals(region)).toList();
            var asked = bid.withTender(tender -> tender.withAreas(with)
                    .withLots(tender.lots().stream().map(lot -> lot.withAreas(divided(lot, region, ids))).toList()));
            return standing(bid, region).nothing()
                    ? Dangling.cleared(asked, asked.withTender(tender ->
                            tender.withAreas(with.stream().filter(area -> !area.id().equals(region)).toList())))
                    : asked;
        });
    }

    private static List<AreaRequirement> divided(Lot lot, AreaId region, List<AreaId> districts) {
        var already = lot.areas().stream().map(AreaRequirement::area).toList();
        var all = new ArrayList<AreaRequirement>();
        for (var asked : lot.areas()) {
            if (asked.area().equals(region)) {
                districts.stream().filter(district -> !already.contains(district)).map(asked::withArea).forEach(all::add);
            } else {
                all.add(asked);
            }
        }
        return all;
    }

    /// `after` without the places that a lot asked for `before` and none does any more, unless something stands in their name.
    static Bid withoutUnasked(Bid before, Bid after) {
        var was = asked(before);
        was.removeAll(asked(after));
        var gone = was.stream().filter(area -> standing(after, area).nothing()).toList();
        return Dangling.cleared(after, after.withTender(tender -> tender.withAreas(
                tender.areas().stream().filter(area -> !gone.contains(area.id())).toList())));
    }

    private static Set<AreaId> asked(Bid bid) {
        return bid.tender().lots().stream().flatMap(lot -> lot.areas().stream()).map(AreaRequirement::area).collect(Collectors.toCollection(HashSet::new));
    }

    public static Standing standing(Bid bid, AreaId place) {
        return standing(bid, Set.of(place));
    }

    /// In the name of any of these places: an organisation that is in several of them is one.
    public static Standing standing(Bid bid, Set<AreaId> places) {
        Predicate<AreaId> here = places::contains;
        var volumes = bid.tender().lots().stream().flatMap(lot -> lot.volumes().stream()).filter(volume -> here.test(volume.area()));
        var work = bid.alternatives().stream().flatMap(alternative -> alternative.members().stream())
                .flatMap(member -> member.allocations().stream()).filter(allocation -> here.test(allocation.area()));
        return new Standing((int) volumes.count(), (int) work.count(),
                (int) bid.organisations().stream().filter(organisation -> places(organisation).anyMatch(here)).count());
    }

    private static Stream<AreaId> places(Organisation organisation) {
        return Stream.of(
                        organisation.homeAreas().stream(),
                        organisation.presence().stream().map(held -> held.area()),
                        organisation.localEvidence().stream().map(evidence -> evidence.area()))
                .flatMap(Function.identity());
    }
}
