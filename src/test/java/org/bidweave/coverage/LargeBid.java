package org.bidweave.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.model.Allocation;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Stage;
import org.bidweave.model.Volume;

/// A bid of ten lots with some 300 things asked for and 40 partners, of whom 28 are members. All are invented.
public final class LargeBid {

    private static final int LOTS = 10;
    private static final int AREAS = 8;
    private static final int LINES = 2;
    private static final int SPECIALISMS = 34;
    private static final int PARTNERS = 40;
    private static final int MEMBERS = 28;
    private static final List<Presence> LEVELS = List.of(Presence.REMOTE, Presence.STAFF, Presence.OUTREACH, Presence.BASE);
    private static final List<String> NAMES = List.of("Alder", "Beacon", "Causeway", "Dovetail", "Elmfield", "Fernhill", "Gatehouse", "Hollins",
            "Ivybridge", "Juniper", "Kingsway", "Linden", "Marsh Lane", "Northgate", "Orchard", "Pinewood", "Quarry", "Rowan", "Sandford", "Tallis");

    private LargeBid() {}

    public static Bid bid() {
        var lots = numbers(LOTS).map(LargeBid::lot).toList();
        var bid = TestBids.WESTMERE.withId(new BidId("large")).withTender(tender -> tender
                .withBasics(tender.basics().withTitle("Wellbeing across ten districts"))
                .withAreas(numbers(AREAS).map(i -> new Area(area(i), "District " + i, "")).toList())
                .withLines(numbers(LINES).map(i -> new ServiceLine(line(i), i == 1 ? "Navigation" : "Counselling", "people", Decimal.of(40), null)).toList())
                .withLots(lots)
                .withAccreditations(List.of())
                .withLotLimits(new LotLimits(null, 3))
                .withSpecialisms(numbers(SPECIALISMS).map(LargeBid::asked).toList()));
        return bid.withOrganisations(numbers(PARTNERS).map(LargeBid::organisation).toList())
                .withAlternative(TestBids.A, a -> a.withLotsBid(lots.stream().map(Lot::id).toList()).withUnallocated(Map.of())
                        .withMembers(numbers(MEMBERS).map(LargeBid::member).toList()));
    }

    private static SpecialismRequirement asked(int number) {
        return new SpecialismRequirement(specialism(number), number % 3 > 0, SpecialismScope.ANY, List.of(), 1, null);
    }

    private static Lot lot(int number) {
        return Lot.named(lotId(number), "Neighbourhood " + number)
                .withAnnualValue(Money.of(280_000))
                .withAreas(numbers(AREAS).map(area -> new AreaRequirement(area(area), Presence.OUTREACH, null, area % 4 == 0)).toList())
                .withVolumes(numbers(LINES).flatMap(line -> numbers(AREAS).map(area -> new Volume(line(line), area(area), 30 + area, false))).toList());
    }

    private static Organisation organisation(int number) {
        var name = NAMES.get((number - 1) % NAMES.size()) + (number > NAMES.size() ? " Partnership" : " Trust");
        var known = TestBids.withIncome(Organisation.named(id(number), name), 60_000 + 37_000L * number);
        return known
                .withHomeAreas(List.of(area(1 + number % AREAS)))
                .withSpecialisms(numbers(SPECIALISMS).filter(s -> (s * 7 + number * 3) % 19 == 0)
                        .map(s -> new SpecialismHeld(specialism(s), s % 2 == 0 ? Evidence.CLAIMED : Evidence.EVIDENCED, "")).toList())
                .withPresence(numbers(AREAS).filter(a -> (a + number) % 5 == 0)
                        .map(a -> new PresenceHeld(area(a), LEVELS.get((a + number) % 4), null)).toList())
                .withInsurance(number % 9 == 0 ? List.of() : List.of(
                        new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.of(1_000_000L * (1 + number * 3 % 10)), null),
                        new InsuranceHeld(InsuranceType.EMPLOYERS_LIABILITY, Money.of(10_000_000), null),
                        new InsuranceHeld(InsuranceType.PROFESSIONAL_INDEMNITY, Money.of(1_000_000L * (1 + number % 2)), null)))
                .withReferences(number % 8 > 0 ? List.of() : List.of(
                        new Reference("Contract " + number, "A council", Money.of(200_000), null, true, true, true)))
                .withStaffPools(number % 6 == 0 ? Map.of() : Map.of("all", Decimal.of(number % 7 + 1)));
    }

    private static Member member(int number) {
        var lots = numbers(LOTS).filter(lot -> (lot + number) % 3 == 0).map(LargeBid::lotId).toList();
        var shares = new LinkedHashMap<LotId, Money>();
        lots.forEach(lot -> shares.put(lot, Money.of(30_000)));
        var work = new ArrayList<Allocation>();
        lots.forEach(lot -> numbers(AREAS).filter(area -> (area + number) % 4 == 0).forEach(area ->
                work.add(new Allocation(lot, line(1 + number % LINES), area(area), "all", Decimal.of("0.5"), 18 + number % 5))));
        return Member.of(id(number), number == 1 ? Role.LEAD : Role.SUBCONTRACTOR)
                .withStage(number % 5 == 0 ? Stage.EOI : Stage.MOU_SIGNED)
                .withReliance(new Reliance(number % 2 == 1, true, Binding.PERFORMS))
                .withShares(shares)
                .withAllocations(work);
    }

    private static Stream<Integer> numbers(int many) {
        return IntStream.rangeClosed(1, many).boxed();
    }

    private static OrganisationId id(int number) {
        return new OrganisationId("partner-" + number);
    }

    private static LotId lotId(int number) {
        return new LotId("L" + number);
    }

    private static AreaId area(int number) {
        return new AreaId("district-" + number);
    }

    private static LineId line(int number) {
        return new LineId("line-" + number);
    }

    private static Specialism specialism(int number) {
        return new Specialism("Specialist support " + number);
    }
}
