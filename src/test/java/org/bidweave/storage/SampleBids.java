package org.bidweave.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.Role;

/// Bids for the store's tests.
final class SampleBids {

    static final Bid HARBOUR = small("11111111-1111-4111-8111-111111111111", "Harbour families");
    static final Bid MOORLAND = small("22222222-2222-4222-8222-222222222222", "Moorland housing first");

    private SampleBids() {}

    static Bid titled(Bid bid, String title) {
        return bid.withTender(tender -> tender.withBasics(tender.basics().withTitle(title)));
    }

    /// The bid as it is after the edit of that number: each renames the tender and one of three partners.
    static Bid afterEdit(Bid bid, int number) {
        var edited = titled(bid, "Edit " + number);
        for (var earlier = Math.max(1, number - 2); earlier <= number; earlier++) {
            var name = "Partner as of " + earlier;
            edited = edited.withOrganisation(new OrganisationId("O" + (earlier % 3 + 1)), o -> o.withName(name));
        }
        return edited;
    }

    static int editsIn(Bid bid) {
        var title = bid.tender().basics().title();
        return title.startsWith("Edit ") ? Integer.parseInt(title.substring(5)) : 0;
    }

    static Bid small(String id, String title) {
        return bid(id, title, 2, 3, 4);
    }

    static Bid large() {
        return bid("33333333-3333-4333-8333-333333333333", "A county in twelve lots", 12, 40, 150);
    }

    private static Bid bid(String id, String title, int lots, int members, int areas) {
        var places = numbers(areas).mapToObj(a -> new Area(new AreaId("A" + a), "District " + a, "E0700" + a)).toList();
        var tendered = numbers(lots).mapToObj(l -> lot(l, places)).toList();
        var partners = numbers(members).mapToObj(m -> organisation(m, places)).toList();
        var alternative = Alternative.named(new AlternativeId("A"), "With everyone")
                .withMembers(partners.stream().map(partner -> member(partner, tendered)).toList());
        return Bid.empty(new BidId(id))
                .withTender(tender -> tender
                        .withBasics(tender.basics().withTitle(title).withBuyer("Westmere County Council").withReference("WCC-104"))
                        .withDates(tender.dates().withSubmission(LocalDate.of(2026, 3, 31)))
                        .withAreas(places)
                        .withLots(tendered))
                .withOrganisations(partners)
                .withAlternatives(List.of(alternative));
    }

    private static IntStream numbers(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private static Lot lot(int number, List<Area> places) {
        return Lot.named(new LotId("L" + number), "Lot " + number)
                .withAnnualValue(Money.of(100_000L * number))
                .withAreas(places.stream().map(place -> new AreaRequirement(place.id(), Presence.OUTREACH, null, true)).toList());
    }

    private static Organisation organisation(int number, List<Area> places) {
        return Organisation.named(new OrganisationId("O" + number), "Partner " + number)
                .withHomeAreas(places.stream().map(Area::id).toList())
                .withStaffPools(Map.of("Support workers", Decimal.of(12)));
    }

    private static Member member(Organisation organisation, List<Lot> lots) {
        return Member.of(organisation.id(), Role.SUBCONTRACTOR).withShares(Map.of(lots.getFirst().id(), Money.of("12500.50")));
    }
}
