package org.bidweave.coverage.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.Samples;
import org.bidweave.check.Checks;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Volume;
import org.bidweave.places.District;
import org.bidweave.places.UkPlaces;

/// Bids with real places: one in Kent, which asks for all that the map can show, and one in a hundred and fifty districts.
public final class MapBids {

    public static final UkPlaces PLACES = UkPlaces.read();
    public static final OrganisationId OAST = new OrganisationId("oast");
    public static final OrganisationId SHINGLE = new OrganisationId("shingle");
    public static final Specialism COUNSELLING = new Specialism("Counselling");
    public static final AreaId KENT = new AreaId("kent");
    public static final AreaId MEDWAY = new AreaId("medway");
    public static final AreaId THANET = new AreaId("thanet");
    public static final AreaId DOVER = new AreaId("dover");
    public static final AreaId SHEPPEY = new AreaId("sheppey");
    public static final AreaId GRAIN = new AreaId("grain");
    public static final AreaId RIVERSIDE = new AreaId("riverside");

    private static final LotId LOT = new LotId("L1");
    private static final LineId LINE = new LineId("C");

    private MapBids() {}

    public static MapCover cover(Bid bid, View view, LocalDate today) {
        var situation = new Situation(bid, bid.current(), view, today);
        return MapCover.of(situation, Checks.STANDARD.assess(situation), PLACES);
    }

    public static MapCover cover(Samples sample) {
        return cover(sample.bid(), View.PLANNED, sample.today());
    }

    public static MapCover kentCover() {
        return cover(kent(), View.PLANNED, Samples.CASE_1.today());
    }

    public static MapCover wideCover() {
        return cover(wide(), View.PLANNED, Samples.CASE_1.today());
    }

    /// Kent as a whole, four of its districts, two places in one of them and one that no table knows.
    public static Bid kent() {
        var areas = List.of(new Area(KENT, "Kent", "E10000016"), new Area(MEDWAY, "Medway", "E06000035"), new Area(THANET, "Thanet", "E07000114"),
                new Area(DOVER, "Dover", "E07000108"), new Area(SHEPPEY, "Isle of Sheppey", "", "E07000113"),
                new Area(GRAIN, "Faversham", "", "E07000113"), new Area(RIVERSIDE, "Riverside estates", ""));
        var levels = List.of(Presence.BASE, Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.BASE, Presence.REMOTE, Presence.OUTREACH);
        var oast = Organisation.named(OAST, "Oast Trust")
                .withSpecialisms(List.of(new SpecialismHeld(COUNSELLING, Evidence.EVIDENCED, "")))
                .withPresence(List.of(new PresenceHeld(KENT, Presence.OUTREACH, null), new PresenceHeld(MEDWAY, Presence.BASE, null),
                        new PresenceHeld(GRAIN, Presence.REMOTE, null)));
        var shingle = Organisation.named(SHINGLE, "Shingle Street Project")
                .withPresence(List.of(new PresenceHeld(THANET, Presence.OUTREACH, Samples.CASE_1.today().plusMonths(2)),
                        new PresenceHeld(DOVER, Presence.STAFF, null), new PresenceHeld(MEDWAY, Presence.STAFF, null)));
        return bid("kent", "Counselling in Kent", areas, List.of(
                member(oast, areas, Role.LEAD, 60, KENT, MEDWAY), member(shingle, areas, Role.MEMBER, 30, THANET, DOVER)),
                List.of(oast, shingle), levels);
    }

    private static Member member(Organisation organisation, List<Area> areas, Role role, int people, AreaId... where) {
        return Member.of(organisation.id(), role).withShares(Map.of(LOT, Money.of(100_000)))
                .withAllocations(areas.stream().map(Area::id).filter(List.of(where)::contains)
                        .map(area -> new Allocation(LOT, LINE, area, "", Decimal.of(1), people)).toList());
    }

    private static Bid bid(String id, String title, List<Area> areas, List<Member> members, List<Organisation> organisations, List<Presence> levels) {
        var lot = Lot.named(LOT, "The whole").withAnnualValue(Money.of(200_000))
                .withAreas(IntStream.range(0, areas.size())
                        .mapToObj(i -> new AreaRequirement(areas.get(i).id(), levels.get(i % levels.size()), null, i % 2 == 0)).toList())
                .withVolumes(IntStream.range(0, areas.size()).mapToObj(i -> new Volume(LINE, areas.get(i).id(), 20 + 10 * (i % 7), false)).toList());
        var alternative = Alternative.named(new AlternativeId("A"), "A").withLotsBid(List.of(LOT)).withMembers(members);
        return Bid.empty(new BidId(id))
                .withTender(tender -> tender
                        .withBasics(tender.basics().withTitle(title).withBuyer("A county council"))
                        .withDates(tender.dates().withContractStart(Samples.CASE_1.today().plusMonths(6)))
                        .withAreas(areas)
                        .withLines(List.of(new ServiceLine(LINE, "Counselling", "people", Decimal.of(50), null)))
                        .withSpecialisms(List.of(new SpecialismRequirement(COUNSELLING, true, members.size() > 2 ? SpecialismScope.ANY : SpecialismScope.EACH_AREA, List.of(), 1, null)))
                        .withLots(List.of(lot)))
                .withOrganisations(organisations)
                .withAlternatives(List.of(alternative));
    }

    /// The first hundred and fifty districts of England's counties, forty partners with a few places each.
    public static Bid wide() {
        var areas = PLACES.districts().stream().filter(it -> !it.county().isEmpty()).limit(150).map(MapBids::area).toList();
        var organisations = new ArrayList<Organisation>();
        var members = new ArrayList<Member>();
        for (int i = 0; i < 40; i++) {
            var own = areas.subList(i * 3, i * 3 + 4);
            var levels = List.of(Presence.BASE, Presence.OUTREACH, Presence.STAFF, Presence.REMOTE);
            var organisation = Organisation.named(new OrganisationId("O" + i), "Partner " + i)
                    .withSpecialisms(i % 3 == 0 ? List.of(new SpecialismHeld(COUNSELLING, Evidence.EVIDENCED, "")) : List.of())
                    .withPresence(IntStream.range(0, 4).mapToObj(k -> new PresenceHeld(own.get(k).id(), levels.get(k), null)).toList());
            organisations.add(organisation);
            members.add(member(organisation, areas, i == 0 ? Role.LEAD : Role.MEMBER, 40, own.stream().map(Area::id).toArray(AreaId[]::new)));
        }
        return bid("wide", "Homes in a hundred and fifty districts", areas, members, organisations, List.of(Presence.OUTREACH, Presence.STAFF));
    }

    private static Area area(District district) {
        return new Area(new AreaId(district.code()), district.name(), district.code());
    }
}
