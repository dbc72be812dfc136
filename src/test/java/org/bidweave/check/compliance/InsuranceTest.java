package org.bidweave.check.compliance;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.Bid;
import org.bidweave.model.Binding;
import org.bidweave.model.InsuranceHeld;
import org.bidweave.model.InsuranceType;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Structure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InsuranceTest {

    private static final LocalDate START = LocalDate.of(2027, 4, 1);

    @Test
    void theLeadHoldsExactlyWhatIsAsked() {
        assertEquals(Verdict.PASS, Found.by("INS-01", planned(WESTMERE)).verdict());
        assertEquals("Harbourlight Community Trust holds what is asked: £5m of public liability cover, £10m of employers’ liability cover and "
                + "£1m of professional indemnity cover.", Found.by("INS-01", planned(WESTMERE)).message());
    }

    @Test
    void aPoundLessBlocks() {
        var found = Found.by("INS-01", planned(holding(HARBOURLIGHT, InsuranceType.PROFESSIONAL_INDEMNITY, 999_999)));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Harbourlight Community Trust holds £999,999 of professional indemnity cover, £1m asked: £1 short.", found.message());
        assertEquals(BigDecimal.valueOf(-1), found.number("margin"));
    }

    @Test
    void aCommitmentIsEnoughAtThisStage() {
        var bid = holding(HARBOURLIGHT, InsuranceType.PROFESSIONAL_INDEMNITY, 0)
                .withMember(A, HARBOURLIGHT, m -> m.withWillInsure(List.of(InsuranceType.PROFESSIONAL_INDEMNITY)));
        assertEquals(Verdict.INFO, Found.by("INS-01", planned(bid)).verdict());
        assertTrue(Found.by("INS-01", planned(bid)).message().endsWith("It has committed to obtain it, due by award."));
    }

    @Test
    void aCoverOfALimitThatIsNotEnteredIsUnknown() {
        var found = Found.by("INS-01", planned(organisation(HARBOURLIGHT, o -> o.withInsurance(o.insurance().stream()
                .map(held -> held.type() == InsuranceType.PROFESSIONAL_INDEMNITY ? held.withLimit(null) : held).toList()))));
        assertEquals(Verdict.UNKNOWN, found.verdict());
        assertEquals("Harbourlight Community Trust holds professional indemnity cover of a limit that is not entered, £1m asked.", found.message());
    }

    @Test
    void insuranceNotEnteredIsUnknown() {
        var found = Found.by("INS-01", planned(organisation(HARBOURLIGHT, o -> o.withInsurance(List.of()))));
        assertEquals(Verdict.UNKNOWN, found.verdict());
        assertTrue(found.message().startsWith("No insurance of Harbourlight Community Trust is entered"));
    }

    @Test
    void inAJointBidEveryMemberLiableWithTheOthersIsAContractingParty() {
        var joint = WESTMERE.withAlternative(A, a -> a.withStructure(Structure.JOINT_BID).withMembers(a.members().stream()
                .map(m -> m.withReliance(m.reliance().withBinding(Binding.JOINT_AND_SEVERAL))).toList()));
        var found = Found.by("INS-01", planned(joint));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Stillwater Bereavement Support holds no professional indemnity cover, £1m asked: £1m short.", found.message());
    }

    @Test
    void aPartnerBelowTheFlowDownIsAGap() {
        assertEquals(Verdict.PASS, Found.by("INS-02", planned(WESTMERE)).verdict());
        var found = Found.by("INS-02", planned(holding(STILLWATER, InsuranceType.PUBLIC_LIABILITY, 1_000_000)));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("Stillwater Bereavement Support holds £1m of public liability cover, £2m asked: £1m short.", found.message());
        assertEquals(About.partner(STILLWATER), found.worst().about());
        assertTrue(found.acts().contains("Cover Stillwater Bereavement Support under the lead’s policy"));
    }

    @Test
    void insuranceIsSilentWhereNoneIsAskedOfTheScope() {
        var bid = asking(t -> t.withInsurance(List.of()));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("INS-01", planned(bid)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("INS-02", planned(bid)).verdict());
    }

    @Test
    void renewalsAreSilentUntilADateIsEntered() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("INS-03", planned(WESTMERE)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ACC-02", planned(WESTMERE)).verdict());
    }

    @Test
    void coverThatEndsTheDayBeforeTheContractIsNoted() {
        assertEquals(Verdict.PASS, Found.by("INS-03", secured(expiring(START))).verdict());
        var found = Found.by("INS-03", secured(expiring(START.minusDays(1))));
        assertEquals(Verdict.INFO, found.verdict());
        assertTrue(found.findings().getFirst().message().contains("expires before the contract starts on 1 Apr 2027."));
    }

    @Test
    void otherDatesAreThenUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("INS-03", planned(expiring(START))).verdict());
        var noStart = expiring(START).withTender(t -> t.withDates(t.dates().withContractStart(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("INS-03", secured(noStart)).verdict());
    }

    @Test
    void anAccreditationThatEndsBeforeTheContractIsARisk() {
        assertEquals(Verdict.PASS, Found.by("ACC-02", planned(accredited(START))).verdict());
        assertEquals("The AQS (31 Mar 2027) of Lantern Debt & Rights Advice expires before the contract starts on 1 Apr 2027.",
                Found.by("ACC-02", planned(accredited(START.minusDays(1)))).message());
        assertEquals(Verdict.RISK, Found.by("ACC-02", planned(accredited(START.minusDays(1)))).verdict());
    }

    private static Bid holding(OrganisationId id, InsuranceType type, long limit) {
        return organisation(id, o -> o.withInsurance(o.insurance().stream()
                .map(held -> held.type() == type ? new InsuranceHeld(type, Money.of(limit), held.expires()) : held).toList()));
    }

    /// Every cover of the lead and of Lantern; Stillwater's dates stay open.
    private static Bid expiring(LocalDate day) {
        return expiring(expiring(WESTMERE, HARBOURLIGHT, day), LANTERN, day);
    }

    private static Bid expiring(Bid bid, OrganisationId id, @Nullable LocalDate day) {
        return bid.withOrganisation(id, o -> o.withInsurance(o.insurance().stream()
                .map(held -> new InsuranceHeld(held.type(), held.limit(), day)).toList()));
    }

    private static Bid accredited(LocalDate until) {
        return organisation(LANTERN, o -> o.withAccreditations(List.of(new AccreditationHeld("AQS", until))));
    }
}
