package org.bidweave.canwego;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
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
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.Volume;
import org.bidweave.model.YearOfAccounts;

/// The answers as a bid: one lot with what is asked, and the charity as the lead that would do it alone.
final class FirstBid {

    static final LotId LOT = new LotId("L1");
    static final OrganisationId OUR_CHARITY = new OrganisationId("our-charity");

    private static final LineId SERVICE = new LineId("service");
    private static final Where EVERYWHERE = Where.own("All places");

    private final Us us;
    private final Asked asked;
    private final Listed listed;

    FirstBid(Us us, Asked asked) {
        this.us = us;
        this.asked = asked;
        listed = Listed.of(Where.once(Stream.of(asked.places(), us.places(), serving()).flatMap(List::stream).toList()));
    }

    /// As it opens: nothing in it that was not said.
    Bid bid(BidId id) {
        var alternative = Alternative.named(Bid.empty(id).current(), "A").withLotsBid(List.of(LOT)).withMembers(List.of(lead()));
        return Bid.empty(id)
                .withTender(tender())
                .withOrganisations(List.of(organisation()))
                .withAlternatives(List.of(alternative));
    }

    /// As the rules are asked: the lead keeps something even where the yearly value is not said, only its own turnover counts, and the team
    /// is taken at its word for the people it can serve.
    Bid trial() {
        var people = us.people();
        var value = asked.yearlyValue();
        var worth = value == null || value.isZero() ? Money.of(1) : value;
        var id = new BidId("trial");
        var bid = bid(id);
        return bid
                .withTender(tender -> tender
                        .withTurnover(tender.turnover().withMode(TurnoverMode.LEAD_ONLY)
                                .withMultiple(asked.thresholdKnown() ? asked.multiple() : null))
                        .withLot(LOT, lot -> lot.withAnnualValue(worth))
                        .withLines(tender.lines().stream().map(line -> line.withStandard(people == null ? null : Decimal.of(people))).toList()))
                .withMember(bid.current(), OUR_CHARITY, member -> member
                        .withShares(Map.of(LOT, worth))
                        .withAllocations(member.allocations().stream().map(work -> work.withStaff(Decimal.ONE)).toList()));
    }

    private Tender tender() {
        var empty = Tender.EMPTY;
        return empty
                .withAreas(listed.places().stream().map(this::area).toList())
                .withLines(asked.people() == null && us.people() == null ? List.of()
                        : List.of(new ServiceLine(SERVICE, "Service", "people", null, null)))
                .withLots(List.of(lot()))
                .withTurnover(empty.turnover().withAmount(asked.turnover()).withMultiple(asked.multiple()))
                .withSpecialisms(asked.specialisms().stream()
                        .map(name -> new SpecialismRequirement(new Specialism(name), true, SpecialismScope.ANY, List.of(), 1, null)).toList());
    }

    private Lot lot() {
        var people = asked.people();
        return Lot.named(LOT, "Whole contract")
                .withAnnualValue(asked.yearlyValue())
                .withAreas(asked.places().stream().map(place -> new AreaRequirement(id(place), Presence.STAFF, null, false)).toList())
                .withVolumes(people == null ? List.of()
                        : serving().stream().map(place -> new Volume(SERVICE, id(place), people, false)).toList());
    }

    private Member lead() {
        var value = asked.yearlyValue();
        var people = us.people();
        var member = Member.of(OUR_CHARITY, Role.LEAD)
                .withAllocations(serving().stream().map(place -> new Allocation(LOT, SERVICE, id(place), "", null, people)).toList());
        return value == null ? member : member.withShares(Map.of(LOT, value));
    }

    private Organisation organisation() {
        var charity = Organisation.named(OUR_CHARITY, "Our charity");
        var income = us.income();
        return charity
                .withVcse(true)
                .withFinances(income == null ? charity.finances()
                        : charity.finances().withAccounts(List.of(new YearOfAccounts(null, income, null, null))))
                .withSpecialisms(us.specialisms().stream()
                        .map(name -> new SpecialismHeld(new Specialism(asAsked(name, asked.specialisms())), Evidence.CLAIMED, "")).toList())
                .withPresence(present().stream().map(place -> new PresenceHeld(id(place), Presence.STAFF, null)).toList());
    }

    /// Where the charity works, and what of the places asked for lies in that.
    private List<Where> present() {
        return Where.once(Stream.concat(us.places().stream(), asked.places().stream().filter(place -> place.coveredBy(us.places()))).toList());
    }

    /// Where people are counted: the one place there is, else all together.
    private List<Where> serving() {
        if (asked.people() == null && us.people() == null) {
            return List.of();
        }
        return List.of(asked.places().size() == 1 ? asked.places().getFirst() : EVERYWHERE);
    }

    private Area area(Where place) {
        return new Area(id(place), place.name(), place.area().code(), place.area().within());
    }

    private AreaId id(Where place) {
        return listed.id(place);
    }

    /// All places once, in the buyer's spelling first, and the id of each: by name; of several with one name also by what tells them apart.
    private record Listed(List<Where> places, List<AreaId> ids) {

        static Listed of(List<Where> places) {
            var named = places.stream().collect(Collectors.groupingBy(place -> Names.key(place.name()), Collectors.counting()));
            return new Listed(places, places.stream().map(place -> {
                var key = Names.key(place.name());
                return new AreaId(named.getOrDefault(key, 0L) < 2 ? key : Names.key(place.name() + " " + place.area().code() + place.area().within()));
            }).toList());
        }

        AreaId id(Where place) {
            return IntStream.range(0, places.size()).filter(at -> place.same(places.get(at))).mapToObj(ids::get).findFirst().orElseThrow();
        }
    }

    /// The buyer's spelling of the same name, where there is one.
    private static String asAsked(String name, List<String> asked) {
        return asked.stream().filter(it -> Names.key(it).equals(Names.key(name))).findFirst().orElse(name);
    }
}
