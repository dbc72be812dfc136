package org.bidweave.ui.tender;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
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
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Payment;
import org.bidweave.model.Presence;
import org.bidweave.model.PublishedText;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Regime;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Stage;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverScope;
import org.bidweave.model.Volume;
import org.bidweave.model.YearOfAccounts;

/// Advice and homelessness prevention in Three Rivers: four lots, three bid for, two of which can be won. All organisations are invented.
final class ThreeRivers {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final AlternativeId A = new AlternativeId("A");
    static final LotId LOT_1 = new LotId("L1");
    static final LotId LOT_2 = new LotId("L2");
    static final LotId LOT_3 = new LotId("L3");
    static final LotId LOT_4 = new LotId("L4");
    static final AreaId NORTHBECK = new AreaId("northbeck");
    static final AreaId SOUTHBECK = new AreaId("southbeck");
    static final LineId ADVICE = new LineId("advice");
    static final LineId OUTREACH = new LineId("outreach");
    static final LineId TENANCY = new LineId("tenancy-support");
    static final Specialism DEBT = new Specialism("Debt and welfare advice");

    static final Bid BID = bid();

    private ThreeRivers() {}

    static Situation planned(Bid bid) {
        return new Situation(bid, A, View.PLANNED, TODAY);
    }

    private static Bid bid() {
        var alternative = Alternative.named(A, "Riverbank leads")
                .withLotsBid(List.of(LOT_1, LOT_3, LOT_4))
                .withPreference(List.of(LOT_3, LOT_1, LOT_4))
                .withMembers(List.of(
                        member("riverbank", Role.LEAD, Map.of(LOT_1, 60_000L, LOT_3, 455_000L, LOT_4, 190_000L)),
                        member("threeways", Role.SUBCONTRACTOR, Map.of(LOT_1, 240_000L, LOT_4, 95_000L)),
                        member("dovecote", Role.SUBCONTRACTOR, Map.of(LOT_3, 195_000L, LOT_4, 95_000L))));
        return Bid.empty(new BidId("three-rivers"))
                .withTender(tender())
                .withOrganisations(List.of(
                        charity("riverbank", "Riverbank Housing Action", 820_000),
                        charity("threeways", "Threeways Advice Network", 410_000),
                        charity("dovecote", "Dovecote Night Shelter", 240_000)))
                .withAlternatives(List.of(alternative));
    }

    private static Tender tender() {
        var empty = Tender.EMPTY;
        return empty
                .withBasics(empty.basics().withTitle("Advice & Homelessness Prevention").withBuyer("Three Rivers Combined Authority")
                        .withReference("TRCA-ADV-2026").withRegime(Regime.PA2023_LIGHT_TOUCH)
                        .withDescription("Advice, outreach and tenancy support for people at risk of losing their home, in two districts."))
                .withDates(empty.dates().withSubmission(LocalDate.of(2026, 11, 2)).withContractStart(LocalDate.of(2027, 4, 1)))
                .withBudget(empty.budget().withTermYears(Decimal.of(3)))
                .withAreas(List.of(new Area(NORTHBECK, "Northbeck", ""), new Area(SOUTHBECK, "Southbeck", "")))
                .withLines(List.of(
                        new ServiceLine(ADVICE, "Advice", "people", Decimal.of(150), null),
                        new ServiceLine(OUTREACH, "Outreach", "people", Decimal.of(40), null),
                        new ServiceLine(TENANCY, "Tenancy support", "people", Decimal.of(25), null)))
                .withLots(List.of(
                        lot(LOT_1, "Advice, north", 300_000, volume(ADVICE, NORTHBECK, 900)),
                        lot(LOT_2, "Advice, south", 420_000, volume(ADVICE, SOUTHBECK, 1_200)),
                        lot(LOT_3, "Homelessness outreach", 650_000, volume(OUTREACH, NORTHBECK, 140), volume(OUTREACH, SOUTHBECK, 120)),
                        lot(LOT_4, "Tenancies", 380_000, volume(TENANCY, SOUTHBECK, 150))))
                .withLotLimits(new LotLimits(3, 2))
                .withTurnover(empty.turnover().withMultiple(Decimal.of("1.5")).withMode(TurnoverMode.COMBINED_LEAD_MIN)
                        .withLeadMinimum(Decimal.of("0.5")).withScope(TurnoverScope.AGG_WINNABLE))
                .withSpecialisms(List.of(
                        mandatory(DEBT, LOT_1, LOT_2),
                        mandatory(new Specialism("Homelessness outreach"), LOT_3),
                        mandatory(new Specialism("Tenancy sustainment"), LOT_4)))
                .withInsurance(Stream.of(InsuranceType.PUBLIC_LIABILITY, InsuranceType.EMPLOYERS_LIABILITY)
                        .map(type -> new InsuranceRequirement(type, Money.of(5_000_000), InsuranceHolder.CONTRACTING_PARTY,
                                NeededBy.AWARD)).toList())
                .withAccreditations(List.of(new AccreditationRequirement("AQS", AccreditationScope.DELIVERING, DEBT)))
                .withReferences(new ReferencesRequirement(3, 3, null))
                .withPayment(new Payment(Decimal.of(1), 30, Decimal.ZERO))
                .withPartnering(empty.partnering().withLeadMinimum(Decimal.of("0.2")))
                .withPublished(List.of(
                        new PublishedText("Economic and financial standing", null,
                                "The partners’ combined turnover must be at least 1.5 times the yearly value of the lots awarded; the lead must hold half of that."),
                        new PublishedText("Local presence", LOT_3, "Outreach must be offered in both districts from the first day.")));
    }

    private static Lot lot(LotId id, String title, long value, Volume... volumes) {
        return Lot.named(id, title).withAnnualValue(Money.of(value)).withVolumes(List.of(volumes))
                .withAreas(Stream.of(volumes).map(volume -> new AreaRequirement(volume.area(), Presence.OUTREACH, null, true)).toList());
    }

    private static Volume volume(LineId line, AreaId area, int people) {
        return new Volume(line, area, people, false);
    }

    private static SpecialismRequirement mandatory(Specialism specialism, LotId... lots) {
        return new SpecialismRequirement(specialism, true, SpecialismScope.ANY, List.of(lots), 1, null);
    }

    private static Organisation charity(String id, String name, long income) {
        return Organisation.named(new OrganisationId(id), name)
                .withFinances(Finances.EMPTY.withAccounts(List.of(new YearOfAccounts(null, Money.of(income), null, null))));
    }

    private static Member member(String id, Role role, Map<LotId, Long> shares) {
        var pounds = new LinkedHashMap<LotId, Money>();
        shares.forEach((lot, share) -> pounds.put(lot, Money.of(share)));
        return Member.of(new OrganisationId(id), role).withStage(Stage.MOU_SIGNED).withShares(pounds)
                .withReliance(new Reliance(true, true, Binding.PERFORMS));
    }
}
