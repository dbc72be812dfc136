package org.bidweave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bidweave.check.Situation;
import org.bidweave.check.View;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.BalanceSheet;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Binding;
import org.bidweave.model.Costs;
import org.bidweave.model.Decimal;
import org.bidweave.model.Evidence;
import org.bidweave.model.Finances;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceHolder;
import org.bidweave.model.InsuranceRequirement;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.LegalForm;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Member;
import org.bidweave.model.Money;
import org.bidweave.model.NeededBy;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Paperwork;
import org.bidweave.model.Payment;
import org.bidweave.model.Presence;
import org.bidweave.model.PresenceHeld;
import org.bidweave.model.Reference;
import org.bidweave.model.ReferencesRequirement;
import org.bidweave.model.Regime;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.SpecialismRequirement;
import org.bidweave.model.SpecialismScope;
import org.bidweave.model.Stage;
import org.bidweave.model.Tender;
import org.bidweave.model.Terms;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.Volume;
import org.bidweave.model.YearOfAccounts;

/// Wellbeing Navigators in Westmere, the bid that most tests start from: Harbourlight leads, Lantern has signed, Stillwater has not.
/// All organisations are invented.
public final class TestBids {

    public static final LocalDate TODAY = LocalDate.of(2026, 9, 7);
    public static final AlternativeId A = new AlternativeId("A");
    public static final LotId LOT = new LotId("L1");
    public static final LotId SECOND_LOT = new LotId("L2");
    public static final LineId NAVIGATION = new LineId("NAV");
    public static final AreaId NORTH = new AreaId("North");
    public static final AreaId SOUTH = new AreaId("South");
    public static final AreaId QUAYSIDE = new AreaId("Quayside");
    public static final Specialism SOCIAL_PRESCRIBING = new Specialism("Social prescribing");
    public static final Specialism DEBT_AND_WELFARE = new Specialism("Debt and welfare");
    public static final Specialism BEREAVEMENT = new Specialism("Bereavement");

    public static final OrganisationId HARBOURLIGHT = new OrganisationId("harbourlight");
    public static final OrganisationId LANTERN = new OrganisationId("lantern");
    public static final OrganisationId STILLWATER = new OrganisationId("stillwater");
    public static final OrganisationId ASPIRA = new OrganisationId("aspira");
    public static final OrganisationId QUAY_STREET = new OrganisationId("quay-street");

    public static final Bid WESTMERE = westmere();

    private TestBids() {}

    public static Situation planned(Bid bid) {
        return new Situation(bid, bid.current(), View.PLANNED, TODAY);
    }

    public static Situation secured(Bid bid) {
        return new Situation(bid, bid.current(), View.SECURED, TODAY);
    }

    /// Westmere with something else asked.
    public static Bid asking(UnaryOperator<Tender> change) {
        return WESTMERE.withTender(change);
    }

    /// Westmere with one member changed.
    public static Bid member(OrganisationId id, UnaryOperator<Member> change) {
        return WESTMERE.withMember(A, id, change);
    }

    /// Westmere with one organisation changed.
    public static Bid organisation(OrganisationId id, UnaryOperator<Organisation> change) {
        return WESTMERE.withOrganisation(id, change);
    }

    public static Bid lot(UnaryOperator<Lot> change) {
        return asking(tender -> tender.withLot(LOT, change));
    }

    public static Bid mode(TurnoverMode mode) {
        return asking(tender -> tender.withTurnover(tender.turnover().withMode(mode)));
    }

    /// Westmere with everyone signed.
    public static Bid signed() {
        return member(STILLWATER, member -> member.withStage(Stage.MOU_SIGNED));
    }

    /// Westmere with a second lot like the first, both bid, shared out alike; so many can be won.
    public static Bid twoLots(int award) {
        var bid = asking(tender -> tender
                .withLots(List.of(firstLot(), secondLot()))
                .withLotLimits(new LotLimits(null, award)));
        return bid.withAlternative(A, a -> a.withLotsBid(List.of(LOT, SECOND_LOT))
                .withPrice(Money.of(1_200_000))
                .withMembers(a.members().stream().map(m -> m
                        .withShares(Map.of(LOT, share(m), SECOND_LOT, share(m)))).toList()));
    }

    public static Organisation withIncome(Organisation organisation, long income) {
        return organisation.withFinances(organisation.finances()
                .withAccounts(List.of(new YearOfAccounts(null, Money.of(income), null, null))));
    }

    public static Organisation withReserves(Organisation organisation, long reserves) {
        return organisation.withFinances(organisation.finances().withFreeReserves(Money.of(reserves)));
    }

    private static Money share(Member member) {
        return member.shares().getOrDefault(LOT, Money.ZERO);
    }

    private static Bid westmere() {
        var alternative = Alternative.named(A, "A")
                .withPrice(Money.of(600_000))
                .withLotsBid(List.of(LOT))
                .withMembers(List.of(harbourlight(), lantern(), stillwater()));
        return Bid.empty(new BidId("westmere"))
                .withTender(tender())
                .withOrganisations(organisations())
                .withAlternatives(List.of(alternative));
    }

    private static Tender tender() {
        var empty = Tender.EMPTY;
        return empty
                .withBasics(empty.basics().withTitle("Wellbeing Navigators").withBuyer("Westmere Borough Council")
                        .withReference("WEST-2026-014").withRegime(Regime.PA2023_LIGHT_TOUCH))
                .withDates(empty.dates().withSubmission(LocalDate.of(2026, 9, 30)).withContractStart(LocalDate.of(2027, 4, 1)))
                .withBudget(empty.budget().withTermYears(Decimal.of(3)).withCeiling(Money.of(600_000)))
                .withAreas(List.of(new Area(NORTH, "North", ""), new Area(SOUTH, "South", ""), new Area(QUAYSIDE, "Quayside", "")))
                .withLines(List.of(new ServiceLine(NAVIGATION, "Wellbeing navigation", "people", Decimal.of(80), null)))
                .withLots(List.of(firstLot()))
                .withLotLimits(new LotLimits(1, 1))
                .withTurnover(empty.turnover().withMultiple(Decimal.of("2.0")).withMode(TurnoverMode.COMBINED))
                .withSpecialisms(List.of(mandatory(SOCIAL_PRESCRIBING), mandatory(DEBT_AND_WELFARE), mandatory(BEREAVEMENT)))
                .withInsurance(List.of(
                        contracting(InsuranceType.PUBLIC_LIABILITY, 5_000_000),
                        contracting(InsuranceType.EMPLOYERS_LIABILITY, 5_000_000),
                        contracting(InsuranceType.PROFESSIONAL_INDEMNITY, 1_000_000),
                        contracting(InsuranceType.PUBLIC_LIABILITY, 2_000_000).withHolder(InsuranceHolder.EVERY_DELIVERER)))
                .withAccreditations(List.of(new AccreditationRequirement("AQS", AccreditationScope.DELIVERING, DEBT_AND_WELFARE)))
                .withReferences(new ReferencesRequirement(3, 3, null))
                .withPayment(new Payment(Decimal.of(3), 30, Decimal.ZERO));
    }

    private static Lot firstLot() {
        return Lot.named(LOT, "Wellbeing Navigators").withAnnualValue(Money.of(600_000))
                .withAreas(List.of(outreach(NORTH), outreach(SOUTH), outreach(QUAYSIDE)))
                .withVolumes(List.of(volume(NORTH, 500), volume(SOUTH, 600), volume(QUAYSIDE, 400)));
    }

    private static Lot secondLot() {
        return Lot.named(SECOND_LOT, "Wellbeing Navigators, evenings").withAnnualValue(Money.of(600_000))
                .withAreas(List.of(outreach(NORTH), outreach(SOUTH), outreach(QUAYSIDE)));
    }

    private static AreaRequirement outreach(AreaId area) {
        return new AreaRequirement(area, Presence.OUTREACH, null, true);
    }

    private static Volume volume(AreaId area, int people) {
        return new Volume(NAVIGATION, area, people, false);
    }

    private static SpecialismRequirement mandatory(Specialism specialism) {
        return new SpecialismRequirement(specialism, true, SpecialismScope.ANY, List.of(), 1, null);
    }

    private static InsuranceRequirement contracting(InsuranceType type, long minimum) {
        return new InsuranceRequirement(type, Money.of(minimum), InsuranceHolder.CONTRACTING_PARTY, NeededBy.AWARD);
    }

    private static List<Organisation> organisations() {
        return List.of(
                charity(HARBOURLIGHT, "Harbourlight Community Trust", 780_000)
                        .withHomeAreas(List.of(NORTH))
                        .withFinances(finances(780_000, 750_000, 210_000))
                        .withSpecialisms(List.of(evidenced(SOCIAL_PRESCRIBING)))
                        .withPresence(List.of(now(NORTH, Presence.BASE), now(SOUTH, Presence.OUTREACH)))
                        .withStaffPools(Map.of("nav", Decimal.of("8.75")))
                        .withInsurance(List.of(publicLiability(5), employersLiability(10), indemnity(1)))
                        .withReferences(List.of(reference("Community navigation"), reference("Social prescribing"))),
                charity(LANTERN, "Lantern Debt & Rights Advice", 340_000)
                        .withHomeAreas(List.of(SOUTH))
                        .withFinances(finances(340_000, 335_000, 48_000))
                        .withSpecialisms(List.of(evidenced(DEBT_AND_WELFARE)))
                        .withPresence(List.of(now(SOUTH, Presence.BASE), now(QUAYSIDE, Presence.OUTREACH)))
                        .withStaffPools(Map.of("nav", Decimal.of("6.25")))
                        .withInsurance(List.of(publicLiability(5), employersLiability(10), indemnity(2)))
                        .withAccreditations(List.of(new AccreditationHeld("AQS", null)))
                        .withReferences(List.of(reference("Debt advice"))),
                charity(STILLWATER, "Stillwater Bereavement Support", 145_000)
                        .withHomeAreas(List.of(QUAYSIDE))
                        .withFinances(finances(145_000, 140_000, 40_000))
                        .withSpecialisms(List.of(evidenced(BEREAVEMENT)))
                        .withPresence(List.of(now(QUAYSIDE, Presence.BASE), now(NORTH, Presence.OUTREACH)))
                        .withStaffPools(Map.of("nav", Decimal.of("3.75")))
                        .withInsurance(List.of(publicLiability(5), employersLiability(5))),
                charity(ASPIRA, "Aspira Nationwide", 28_000_000)
                        .withSpecialisms(List.of(evidenced(SOCIAL_PRESCRIBING)))
                        .withInsurance(List.of(publicLiability(10), employersLiability(10), indemnity(10))),
                charity(QUAY_STREET, "Quay Street Food Hub", 52_000)
                        .withHomeAreas(List.of(QUAYSIDE))
                        .withPresence(List.of(now(QUAYSIDE, Presence.BASE)))
                        .withInsurance(List.of(publicLiability(5), employersLiability(5))));
    }

    private static Organisation charity(OrganisationId id, String name, long income) {
        return withIncome(Organisation.named(id, name).withLegalForm(LegalForm.CIO), income);
    }

    private static Finances finances(long income, long expenditure, long reserves) {
        var year = new YearOfAccounts(null, Money.of(income), null, Money.of(expenditure));
        return new Finances(List.of(year), Money.of(reserves), BalanceSheet.EMPTY);
    }

    private static SpecialismHeld evidenced(Specialism specialism) {
        return new SpecialismHeld(specialism, Evidence.EVIDENCED, "");
    }

    private static PresenceHeld now(AreaId area, Presence level) {
        return new PresenceHeld(area, level, null);
    }

    private static InsuranceHeld publicLiability(int millions) {
        return new InsuranceHeld(InsuranceType.PUBLIC_LIABILITY, Money.of(millions * 1_000_000L), null);
    }

    private static InsuranceHeld employersLiability(int millions) {
        return new InsuranceHeld(InsuranceType.EMPLOYERS_LIABILITY, Money.of(millions * 1_000_000L), null);
    }

    private static InsuranceHeld indemnity(int millions) {
        return new InsuranceHeld(InsuranceType.PROFESSIONAL_INDEMNITY, Money.of(millions * 1_000_000L), null);
    }

    private static Reference reference(String title) {
        return new Reference(title, "Westmere Borough Council", null, null, true, true, true);
    }

    private static Member harbourlight() {
        return part(HARBOURLIGHT, Role.LEAD, 330_000)
                .withFees(Map.of(LOT, Money.of(30_000)))
                .withTerms(promised(330_000, 0))
                .withCosts(costs(270_000, "0.15"))
                .withAllocations(List.of(work(NORTH, "5.0", 400), work(SOUTH, "3.75", 300)));
    }

    private static Member lantern() {
        return part(LANTERN, Role.SUBCONTRACTOR, 165_000)
                .withTerms(promised(165_000, 15))
                .withCosts(costs(145_000, "0.18"))
                .withAllocations(List.of(work(SOUTH, "3.75", 300), work(QUAYSIDE, "2.5", 200)));
    }

    private static Member stillwater() {
        return part(STILLWATER, Role.SUBCONTRACTOR, 105_000)
                .withStage(Stage.EOI)
                .withPaperwork(Paperwork.EMPTY)
                .withTerms(promised(40_000, 15))
                .withCosts(costs(92_000, "0.12"))
                .withAllocations(List.of(work(NORTH, "1.25", 100), work(QUAYSIDE, "2.5", 200)));
    }

    private static Member part(OrganisationId id, Role role, long share) {
        return Member.of(id, role)
                .withStage(Stage.MOU_SIGNED)
                .withShares(Map.of(LOT, Money.of(share)))
                .withReliance(new Reliance(true, true, Binding.PERFORMS))
                .withPaperwork(Paperwork.EMPTY.withDueDiligence(true).withRegistered(true));
    }

    private static Terms promised(long minimum, int days) {
        return Terms.EMPTY.withGuaranteedMinimum(Money.of(minimum)).withPassThroughDays(days);
    }

    private static Costs costs(long direct, String overheadRate) {
        return Costs.EMPTY.withDirect(Money.of(direct)).withOverheadRate(Decimal.of(overheadRate));
    }

    private static Allocation work(AreaId area, String staff, int people) {
        return new Allocation(LOT, NAVIGATION, area, "nav", Decimal.of(staff), people);
    }
}
