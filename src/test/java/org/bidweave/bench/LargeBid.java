package org.bidweave.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Decimal;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.Organisation;
import org.bidweave.model.Payment;
import org.bidweave.model.Presence;
import org.bidweave.model.RatioTest;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.Volume;

/// The largest bid that has to be fluent: 12 lots, 40 members, 150 places, 10 lines, 5 alternatives, and as many candidates as wanted.
/// The same at every call; everything in it is invented.
public final class LargeBid {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    public static final int LOTS = 12;
    public static final int MEMBERS = 40;
    static final int PLACES = 150;
    static final int LINES = 10;
    static final int ALTERNATIVES = 5;
    static final int WINNABLE = 4;
    static final int SPECIALISMS = 12;
    static final LocalDate CONTRACT_START = LocalDate.of(2027, 4, 1);

    private LargeBid() {}

    public static Bid bid() {
        return with(0);
    }

    /// With so many organisations in the pool beside the members.
    public static Bid with(int candidates) {
        var tender = tender();
        var cast = new LargeCast(tender, new Random(7));
        var organisations = cast.organisations(MEMBERS);
        var members = cast.members(organisations);
        var alternatives = all(ALTERNATIVES).map(i -> alternative(i, tender, members)).toList();
        return Bid.empty(new BidId("large"))
                .withTender(tender)
                .withOrganisations(Stream.concat(organisations.stream(), cast.organisations(candidates).stream()).toList())
                .withAlternatives(alternatives)
                .withCurrent(alternatives.getFirst().id());
    }

    /// Every alternative but the first leaves some members out.
    private static Alternative alternative(int number, Tender tender, List<Member> members) {
        return Alternative.named(new AlternativeId("A" + number), "Version " + (number + 1))
                .withPrice(Money.of(9_000_000))
                .withLotsBid(tender.lots().stream().map(Lot::id).toList())
                .withUnallocated(Map.of(lot(3), Money.of(20_000)))
                .withMembers(members.subList(0, members.size() - 2 * number));
    }

    private static Tender tender() {
        var empty = Tender.EMPTY;
        return empty
                .withBasics(empty.basics().withTitle("Community wellbeing across the county").withReference("LARGE-2026"))
                .withDates(empty.dates().withSubmission(LocalDate.of(2026, 10, 16)).withAward(LocalDate.of(2026, 12, 1))
                        .withContractStart(CONTRACT_START))
                .withBudget(empty.budget().withTermYears(Decimal.of(3)).withExtensionYears(Decimal.of(2)).withCeiling(Money.of(9_100_000)))
                .withAreas(all(PLACES).map(i -> new Area(place(i), "Place " + i, "")).toList())
                .withLines(all(LINES).map(LargeBid::serviceLine).toList())
                .withLots(all(LOTS).map(LargeBid::asked).toList())
                .withLotLimits(new LotLimits(null, WINNABLE))
                .withTurnover(empty.turnover().withMultiple(Decimal.of("1.5")).withMode(TurnoverMode.COMBINED)
                        .withScope(TurnoverScope.AGG_WINNABLE))
                .withRatioTest(new RatioTest(2))
                .withSpecialisms(all(SPECIALISMS).map(LargeBid::required).toList())
                .withInsurance(List.of(
                        insured(InsuranceType.PUBLIC_LIABILITY, 5, InsuranceHolder.CONTRACTING_PARTY),
                        insured(InsuranceType.EMPLOYERS_LIABILITY, 10, InsuranceHolder.CONTRACTING_PARTY),
                        insured(InsuranceType.PUBLIC_LIABILITY, 2, InsuranceHolder.EVERY_DELIVERER)))
                .withAccreditations(List.of(
                        new AccreditationRequirement("Quality mark", AccreditationScope.EVERY, null),
                        new AccreditationRequirement("Advice standard", AccreditationScope.DELIVERING, specialism(1))))
                .withReferences(new ReferencesRequirement(6, 3, Money.of(50_000)))
                .withPayment(new Payment(Decimal.of(3), 30, Decimal.of("0.1")))
                .withPartnering(empty.partnering().withLeadMinimum(Decimal.of("0.1")).withMinimumPartners(5)
                        .withMinimumVcseShare(Decimal.of("0.6")));
    }

    private static ServiceLine serviceLine(int number) {
        return new ServiceLine(line(number), "Service " + number, "people", Decimal.of(50 + 5L * number), null);
    }

    private static Lot asked(int number) {
        var places = placesOf(number).mapToObj(LargeBid::place).toList();
        return Lot.named(lot(number), "Lot of district " + number)
                .withAnnualValue(Money.of(600_000 + number * 27_500L))
                .withAreas(places.stream().map(place -> new AreaRequirement(place, Presence.OUTREACH, null, number % 3 == 0)).toList())
                .withVolumes(all(LINES).flatMap(line -> places.stream()
                        .map(place -> new Volume(line(line), place, 30 + 3 * line + number, number == 0))).toList());
    }

    /// Each lot has places of its own: twelve or thirteen.
    static IntStream placesOf(int lot) {
        return IntStream.range(lot * PLACES / LOTS, (lot + 1) * PLACES / LOTS);
    }

    private static SpecialismRequirement required(int number) {
        var everywhere = number % 4 == 0;
        return new SpecialismRequirement(specialism(number), number % 2 == 0,
                everywhere ? SpecialismScope.EACH_AREA : SpecialismScope.ANY,
                number % 3 == 0 ? List.of() : List.of(lot(number)), number % 5 == 0 ? 3 : 1, everywhere ? Presence.OUTREACH : null);
    }

    private static InsuranceRequirement insured(InsuranceType type, long millions, InsuranceHolder holder) {
        return new InsuranceRequirement(type, Money.of(millions * 1_000_000), holder, NeededBy.AWARD);
    }

    static LotId lot(int number) {
        return new LotId("L" + number);
    }

    static AreaId place(int number) {
        return new AreaId("place-" + number);
    }

    static LineId line(int number) {
        return new LineId("service-" + number);
    }

    static Specialism specialism(int number) {
        return new Specialism("Specialism " + number);
    }

    static Stream<Integer> all(int many) {
        return IntStream.range(0, many).boxed();
    }

    /// A member of the first alternative that changes often in a session.
    static Organisation partner(Bid bid, int number) {
        return bid.organisations().get(number % MEMBERS);
    }
}
