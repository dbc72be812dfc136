package org.bidweave;

import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.BEREAVEMENT;
import static org.bidweave.TestBids.DEBT_AND_WELFARE;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.QUAYSIDE;
import static org.bidweave.TestBids.QUAY_STREET;
import static org.bidweave.TestBids.SOCIAL_PRESCRIBING;
import static org.bidweave.TestBids.SOUTH;
import static org.bidweave.TestBids.STILLWATER;

import java.util.List;
import java.util.Map;
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
import org.bidweave.model.Specialism;
import org.bidweave.model.SpecialismHeld;
import org.bidweave.model.Stage;
import org.bidweave.model.Terms;
import org.bidweave.model.YearOfAccounts;

/// The organisations around Westmere, and the part each plays.
final class WestmereCast {

    private WestmereCast() {}

    static List<Member> members() {
        return List.of(harbourlight(), lantern(), stillwater());
    }

    static List<Organisation> organisations() {
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
        return TestBids.withIncome(Organisation.named(id, name).withLegalForm(LegalForm.CIO), income);
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
