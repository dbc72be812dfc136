package org.bidweave.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Binding;
import org.bidweave.model.Costs;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Finances;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LegalForm;
import org.bidweave.model.LocalEvidence;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Stage;
import org.bidweave.model.Tender;
import org.bidweave.model.Terms;
import org.bidweave.model.YearOfAccounts;

/// The organisations of the large bid. Three or four share each lot's places; one in four of the members has not signed.
final class LargeCast {

    private static final String[] POOLS = {"workers", "seniors"};
    private static final List<Presence> PRESENT = List.of(Presence.REMOTE, Presence.STAFF, Presence.OUTREACH, Presence.BASE);
    private static final int LOTS_EACH = 4;

    private final Tender tender;
    private final Random random;
    private int made;

    LargeCast(Tender tender, Random random) {
        this.tender = tender;
        this.random = random;
    }

    List<Organisation> organisations(int many) {
        return LargeBid.all(many).map(_ -> organisation(made++)).toList();
    }

    private Organisation organisation(int number) {
        int income = number == 0 ? 2_400_000 : 60_000 + random.nextInt(1_100_000);
        var places = LargeBid.all(LOTS_EACH).flatMap(i -> LargeBid.placesOf(lotOf(number, i)).boxed()).map(LargeBid::place).toList();
        var organisation = Organisation.named(new OrganisationId("org-" + number), "Organisation " + number)
                .withLegalForm(LegalForm.CIO)
                .withVcse(number % 9 != 4)
                .withHomeAreas(places.stream().limit(2L + number % 3).toList())
                .withFinances(finances(income))
                .withSpecialisms(LargeBid.all(3).map(i -> new SpecialismHeld(LargeBid.specialism((number + 5 * i) % LargeBid.SPECIALISMS),
                        random.nextInt(4) == 0 ? Evidence.CLAIMED : Evidence.EVIDENCED, "")).toList())
                .withPresence(places.stream().filter(_ -> random.nextInt(3) > 0).map(this::present).toList())
                .withStaffPools(pools(25 + random.nextInt(20), 8 + random.nextInt(8)))
                .withInsurance(List.of(cover(InsuranceType.PUBLIC_LIABILITY, number % 7 == 3 ? 1 : 5), cover(InsuranceType.EMPLOYERS_LIABILITY, 10)))
                .withReferences(List.of(reference(number, 0), reference(number, 1)));
        return number % 6 == 5 ? organisation : organisation
                .withAccreditations(List.of(new AccreditationHeld("Quality mark", LocalDate.of(2027, 1 + number % 12, 1)),
                        new AccreditationHeld("Advice standard", null)))
                .withLocalEvidence(organisation.homeAreas().stream().map(area -> new LocalEvidence(area, 1 + number % 8, true, 2, 40)).toList())
                .withStanding(organisation.standing().withLeadTimeWeeks(4 + random.nextInt(16)).withDaysToPay(30));
    }

    /// In an order of its own, as the user enters them.
    private static Map<String, Decimal> pools(int workers, int seniors) {
        var pools = new LinkedHashMap<String, Decimal>();
        pools.put(POOLS[0], Decimal.of(workers));
        pools.put(POOLS[1], Decimal.of(seniors));
        return pools;
    }

    private PresenceHeld present(AreaId place) {
        var level = PRESENT.get(random.nextInt(PRESENT.size()));
        return new PresenceHeld(place, level, random.nextInt(5) == 0 ? LocalDate.of(2027, 3 + random.nextInt(3), 1) : null);
    }

    private Finances finances(int income) {
        var years = LargeBid.all(3).map(i -> new YearOfAccounts(LocalDate.of(2026 - i, 3, 31), Money.of(income - 9_000L * i), null,
                Money.of(income - 20_000L))).toList();
        return new Finances(years, random.nextInt(8) == 0 ? null : Money.of(income / 5), new BalanceSheet(
                Money.of(random.nextInt(30_000) - 5_000), Money.of(income / 4), Money.ZERO, Money.of(income / 5), Money.of(5_000), Money.of(income / 3),
                Money.of(income / 3)));
    }

    private static InsuranceHeld cover(InsuranceType type, long millions) {
        return new InsuranceHeld(type, Money.of(millions * 1_000_000), LocalDate.of(2027, 2, 1));
    }

    private Reference reference(int number, int which) {
        return new Reference("Contract " + which, "Council " + number, Money.of(30_000 + random.nextInt(90_000)), LocalDate.of(2022 + number % 5, 6, 30),
                false, true, number % 4 == 0);
    }

    /// The first leads; shares of each lot add up but for the third.
    List<Member> members(List<Organisation> organisations) {
        var members = new ArrayList<Member>();
        for (int i = 0; i < organisations.size(); i++) {
            members.add(member(i, organisations));
        }
        return members;
    }

    private Member member(int number, List<Organisation> all) {
        var shares = new LinkedHashMap<LotId, Money>();
        tender.lots().forEach(lot -> {
            var sharing = LargeBid.all(all.size()).filter(i -> in(i, lot)).toList();
            if (sharing.contains(number)) {
                shares.put(lot.id(), share(lot, sharing.size(), sharing.getFirst() == number));
            }
        });
        return Member.of(all.get(number).id(), number == 0 ? Role.LEAD : Role.SUBCONTRACTOR)
                .withStage(number % 4 == 3 ? Stage.EOI : Stage.MOU_SIGNED)
                .withShares(shares)
                .withFees(number == 0 ? Map.of(LargeBid.lot(0), Money.of(5_000)) : Map.of())
                .withReliance(new Reliance(number % 5 != 2, number % 3 == 0, number % 5 == 2 ? Binding.NONE : Binding.PERFORMS))
                .withPaperwork(Paperwork.EMPTY.withDueDiligence(number % 6 != 0).withRegistered(number % 7 != 0).withAuthority(number % 8 == 1 ? null : true))
                .withTerms(Terms.EMPTY.withPassThroughDays(15).withGuaranteedMinimum(Money.of(20_000)).withLiabilityCap(Money.of(250_000)))
                .withCosts(Costs.EMPTY.withDirect(Money.of(100_000 + random.nextInt(80_000))).withOverheadRate(Decimal.of("0.15")))
                .withAllocations(allocations(shares.keySet().stream().toList()));
    }

    private static Money share(Lot lot, int sharing, boolean first) {
        var value = lot.annualValue();
        long whole = value == null ? 0 : value.pounds().longValueExact() - (lot.id().equals(LargeBid.lot(3)) ? 20_000 : 0);
        return Money.of(whole / sharing + (first ? whole % sharing : 0));
    }

    private List<Allocation> allocations(List<LotId> lots) {
        return tender.lots().stream().filter(lot -> lots.contains(lot.id())).flatMap(lot -> lot.volumes().stream()
                .filter(volume -> random.nextInt(100) < 13)
                .map(volume -> new Allocation(lot.id(), volume.line(), volume.area(), POOLS[random.nextInt(6) == 0 ? 1 : 0],
                        random.nextInt(60) == 0 ? null : Decimal.of("0.%d".formatted(2 + random.nextInt(7))), 16 + random.nextInt(30))))
                .toList();
    }

    private static boolean in(int number, Lot lot) {
        return Stream.iterate(0, i -> i + 1).limit(LOTS_EACH).anyMatch(i -> lot.id().equals(LargeBid.lot(lotOf(number, i))));
    }

    private static int lotOf(int number, int which) {
        return (number * 5 + which * 3 + number / LargeBid.LOTS) % LargeBid.LOTS;
    }
}
