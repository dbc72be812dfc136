package org.bidweave.check.structure;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.TODAY;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.lot;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.bidweave.TestBids.withIncome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Fix;
import org.bidweave.check.Found;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Binding;
import org.bidweave.model.Decimal;
import org.bidweave.model.Finances;
import org.bidweave.model.LegalForm;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.Structure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void oneLeadAndNoOther() {
        assertEquals("Harbourlight Community Trust leads.", Found.by("STR-01", planned(WESTMERE)).message());
        var none = Found.by("STR-01", planned(member(HARBOURLIGHT, m -> m.withRole(Role.MEMBER))));
        assertEquals(Verdict.BLOCKER, none.verdict());
        assertEquals("The bid has no lead.", none.message());
        assertEquals(new Fix.MakeLead(HARBOURLIGHT, "Let Harbourlight Community Trust lead", "Turnover £780,000"), none.worst().fixes()
                .getFirst());
        var two = Found.by("STR-01", planned(member(LANTERN, m -> m.withRole(Role.LEAD))));
        assertEquals("The bid has 2 leads: Harbourlight Community Trust and Lantern Debt & Rights Advice.", two.message());
    }

    @Test
    void anEmptyBidHasNothingToJudge() {
        var empty = new Situation(Bid.empty(new BidId("new")), A, View.PLANNED, TODAY);
        for (var rule : List.of("STR-01", "STR-02", "STR-03", "STR-05", "STR-06", "STR-07", "STR-09", "STR-10", "STR-11")) {
            assertEquals(Verdict.NOT_APPLICABLE, Found.by(rule, empty).verdict(), rule);
        }
    }

    @Test
    void sharesAddUpToThePenny() {
        assertEquals("The shares add up to the yearly value of £600,000.", Found.by("STR-02", planned(WESTMERE)).message());
        var found = Found.by("STR-02", planned(lanternKeeps("164999.99")));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("The shares add up to £599,999.99; the yearly value is £600,000: £0.01 missing.", found.message());
        assertEquals(new BigDecimal("-0.01"), found.number("margin"));
        assertTrue(Found.by("STR-02", planned(lanternKeeps("165000.01"))).message().endsWith("£0.01 too much."));
    }

    @Test
    void sharesOfThoseWhoHaveNotSignedStandOpen() {
        var found = Found.by("STR-02", secured(WESTMERE));
        assertEquals(Verdict.PASS, found.verdict());
        assertEquals("The shares add up to the yearly value of £600,000; £105,000 of it is not given to anyone who counts.",
                found.message());
    }

    @Test
    void withoutAYearlyValueSharesAreUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("STR-02", planned(lot(l -> l.withAnnualValue(null)))).verdict());
    }

    @Test
    void theLeadsOwnPartLeavesItsFeeOut() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-03", planned(WESTMERE)).verdict());
        assertEquals(Verdict.PASS, Found.by("STR-03", planned(leadMinimum("0.5"))).verdict());
        var found = Found.by("STR-03", planned(leadMinimum("0.51")));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Harbourlight Community Trust does £300,000 of the work itself, 50.0%; the buyer asks for 51.0%: £6,000 short.",
                found.message());
        assertEquals(new Fix.SetShare(HARBOURLIGHT, LOT, Money.of(336_000), "Let Harbourlight Community Trust keep £336,000",
                "Closes it; the work has to move with the money"), found.worst().fixes().getFirst());
    }

    @Test
    void theLeadsOwnPartIsUnknownWithoutAValueOrALead() {
        var noValue = leadMinimum("0.5").withTender(t -> t.withLot(LOT, l -> l.withAnnualValue(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-03", planned(noValue)).verdict());
        var noLead = leadMinimum("0.5").withMember(A, HARBOURLIGHT, m -> m.withRole(Role.MEMBER));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-03", planned(noLead)).verdict());
    }

    @Test
    void aNewCompanyStandsOnItsGuarantors() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-05", planned(WESTMERE)).verdict());
        assertEquals(Verdict.INFO, Found.by("STR-05", planned(newCompany(1_200_000L))).verdict());
        var found = Found.by("STR-05", planned(newCompany(1_199_999L)));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Harbourlight Community Trust has too few years of accounts; its guarantors have £1,199,999, "
                        + "the buyer asks for £1,200,000: £1 short.",
                found.message());
        assertEquals(Verdict.UNKNOWN, Found.by("STR-05", planned(newCompany(null))).verdict());
    }

    @Test
    void aCompanyWithAccountsNeedsNoGuarantors() {
        var bid = newCompany(1L).withOrganisation(HARBOURLIGHT, o -> withIncome(o, 10));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-05", planned(bid)).verdict());
    }

    @Test
    void anUnincorporatedPartnerThatDeliversIsARisk() {
        assertEquals(Verdict.PASS, Found.by("STR-06", planned(WESTMERE)).verdict());
        assertEquals(Verdict.RISK, Found.by("STR-06", planned(form(LegalForm.CHARITABLE_TRUST))).verdict());
        var found = Found.by("STR-06", planned(form(LegalForm.UNINCORPORATED_ASSOCIATION)));
        assertEquals("Stillwater Bereavement Support is unincorporated (unincorporated association): its trustees would answer in person for "
                + "£105,000 a year of work.", found.message());
        assertEquals(Verdict.UNKNOWN, Found.by("STR-06", planned(form(null))).verdict());
        var noShare = form(LegalForm.UNINCORPORATED_ASSOCIATION).withMember(A, STILLWATER, m -> m.withShares(Map.of()));
        assertEquals(Verdict.PASS, Found.by("STR-06", planned(noShare)).verdict());
    }

    @Test
    void inAJointBidTheWholeContractIsNoMoreThanEachTurnsOver() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("STR-07", planned(WESTMERE)).verdict());
        assertEquals(Verdict.PASS, Found.by("STR-07", planned(jointWith(600_000))).verdict());
        var found = Found.by("STR-07", planned(jointWith(599_999)));
        assertEquals(Verdict.RISK, found.verdict());
        assertEquals("Lantern Debt & Rights Advice could have to answer for £600,000 a year; it turns over £599,999: £1 less.",
                found.message());
        assertEquals(About.partner(LANTERN), found.worst().about());
    }

    @Test
    void jointLiabilityIsUnknownWithoutTurnoverOrValue() {
        var noTurnover = jointWith(600_000).withOrganisation(LANTERN, o -> o.withFinances(Finances.EMPTY));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-07", planned(noTurnover)).verdict());
        var noValue = jointWith(600_000).withTender(t -> t.withLot(LOT, l -> l.withAnnualValue(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("STR-07", planned(noValue)).verdict());
    }

    private static Bid lanternKeeps(String pounds) {
        return member(LANTERN, m -> m.withShares(Map.of(LOT, Money.of(pounds))));
    }

    private static Bid leadMinimum(String part) {
        return asking(t -> t.withPartnering(t.partnering().withLeadMinimum(Decimal.of(part))));
    }

    /// Harbourlight as a company founded for the bid, without accounts, and Lantern as its guarantor.
    private static Bid newCompany(@Nullable Long guarantor) {
        return organisation(HARBOURLIGHT, o -> o.withFinances(Finances.EMPTY))
                .withOrganisation(LANTERN, o -> guarantor == null ? o.withFinances(Finances.EMPTY) : withIncome(o, guarantor))
                .withMember(A, LANTERN, m -> m.withReliance(m.reliance().withBinding(Binding.GUARANTEES)))
                .withAlternative(A, a -> a.withStructure(Structure.SPV));
    }

    private static Bid form(@Nullable LegalForm form) {
        return organisation(STILLWATER, o -> o.withLegalForm(form));
    }

    /// Harbourlight and Lantern bid jointly, Stillwater is their subcontractor.
    private static Bid jointWith(long lantern) {
        return organisation(LANTERN, o -> withIncome(o, lantern))
                .withMember(A, LANTERN, m -> m.withRole(Role.MEMBER))
                .withAlternative(A, a -> a.withStructure(Structure.JOINT_BID));
    }
}
