package org.bidweave.check.compliance;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.member;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.secured;
import static org.bidweave.TestBids.signed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Bid;
import org.bidweave.model.Exclusion;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Reliance;
import org.bidweave.model.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperworkTest {

    private static final LocalDate SUBMISSION = LocalDate.of(2026, 9, 30);

    @Test
    void aPartnerNotRegisteredIsAGapAndABlockerFiveDaysBefore() {
        var found = Found.by("EXC-01", on(WESTMERE, SUBMISSION.minusDays(6)));
        assertEquals(Verdict.GAP, found.verdict());
        assertEquals("Stillwater Bereavement Support is not registered on the platform with its declarations; 6 days are left.",
                found.message());
        assertEquals(Verdict.BLOCKER, Found.by("EXC-01", on(WESTMERE, SUBMISSION.minusDays(5))).verdict());
        assertEquals(Verdict.PASS, Found.by("EXC-01", secured(WESTMERE)).verdict());
    }

    @Test
    void onlyTheLeadAndThoseReliedOnMustRegister() {
        var free = member(STILLWATER, m -> m.withReliance(Reliance.NONE));
        assertEquals(Verdict.PASS, Found.by("EXC-01", planned(free)).verdict());
        var lead = member(HARBOURLIGHT, m -> m.withReliance(Reliance.NONE).withPaperwork(m.paperwork().withRegistered(false)));
        assertEquals(Verdict.GAP, Found.by("EXC-01", secured(lead)).verdict());
    }

    @Test
    void withoutASubmissionDateMissingPaperStaysAGap() {
        var bid = WESTMERE.withTender(t -> t.withDates(t.dates().withSubmission(null)));
        assertEquals(Verdict.GAP, Found.by("TIM-01", planned(bid)).verdict());
        assertEquals("We rely on Stillwater Bereavement Support, which has not signed.", Found.by("TIM-01", planned(bid)).message());
    }

    @Test
    void aPartnerReliedOnThatHasNotSignedIsAGapAndLateABlocker() {
        assertEquals(Verdict.GAP, Found.by("TIM-01", on(WESTMERE, SUBMISSION.minusDays(6))).verdict());
        assertEquals(Verdict.BLOCKER, Found.by("TIM-01", on(WESTMERE, SUBMISSION.minusDays(5))).verdict());
        assertEquals(Verdict.PASS, Found.by("TIM-01", planned(signed())).verdict());
        assertEquals(About.partner(STILLWATER), Found.by("TIM-01", planned(WESTMERE)).worst().about());
        assertEquals("Record Stillwater Bereavement Support’s MoU as signed", Found.by("TIM-01", planned(WESTMERE)).acts().getFirst());
    }

    @Test
    void nobodyReliedOnNeedsNoSignature() {
        var bid = WESTMERE.withAlternative(A, a -> a.withMembers(a.members().stream().map(m -> m.withReliance(Reliance.NONE)).toList()));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("TIM-01", planned(bid)).verdict());
    }

    @Test
    void dueDiligenceIsAskedOfEveryPartnerButNotOfTheLead() {
        assertEquals("Due diligence on Stillwater Bereavement Support is not done.", Found.by("DOC-01", planned(WESTMERE)).message());
        assertEquals(Verdict.GAP, Found.by("DOC-01", on(WESTMERE, SUBMISSION)).verdict());
        assertEquals(Verdict.PASS, Found.by("DOC-01", secured(WESTMERE)).verdict());
        var alone = WESTMERE.withAlternative(A, a -> a.withMembers(List.of(a.members().getFirst())));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("DOC-01", planned(alone)).verdict());
    }

    @Test
    void exclusionIsSilentUntilEntered() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("EXC-02", planned(WESTMERE)).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("EXC-02", planned(excluded(WESTMERE, LANTERN, Exclusion.NONE))).verdict());
        assertEquals(Verdict.PASS, Found.by("EXC-02",
                secured(excluded(excluded(WESTMERE, LANTERN, Exclusion.NONE), HARBOURLIGHT, Exclusion.NONE))).verdict());
    }

    @Test
    void aMandatoryGroundBlocksAndADiscretionaryOneIsARiskWithItsAnswer() {
        var clean = excluded(excluded(WESTMERE, LANTERN, Exclusion.NONE), HARBOURLIGHT, Exclusion.NONE);
        assertEquals(Verdict.BLOCKER, Found.by("EXC-02", secured(excluded(clean, LANTERN, Exclusion.MANDATORY))).verdict());
        var answered = excluded(clean, LANTERN, Exclusion.DISCRETIONARY)
                .withOrganisation(LANTERN, o -> o.withStanding(o.standing().withSelfCleaning("New trustees since 2025.")));
        assertEquals(Verdict.RISK, Found.by("EXC-02", secured(answered)).verdict());
        assertEquals("A discretionary ground of exclusion stands against Lantern Debt & Rights Advice; its answer: New trustees since 2025.",
                Found.by("EXC-02", secured(answered)).message());
    }

    @Test
    void subcontractorsAreListedOnceThatIsTracked() {
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("EXC-03", planned(WESTMERE)).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("EXC-03", planned(listed(WESTMERE, LANTERN, true))).verdict());
        assertEquals(Verdict.PASS, Found.by("EXC-03", secured(listed(WESTMERE, LANTERN, true))).verdict());
        assertEquals(Verdict.GAP, Found.by("EXC-03", secured(listed(WESTMERE, LANTERN, false))).verdict());
        var member = listed(WESTMERE, LANTERN, false).withMember(A, LANTERN, m -> m.withRole(Role.MEMBER));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("EXC-03", secured(member)).verdict());
    }

    private static Situation on(Bid bid, LocalDate day) {
        return new Situation(bid, A, View.PLANNED, day);
    }

    private static Bid excluded(Bid bid, OrganisationId id, @Nullable Exclusion exclusion) {
        return bid.withOrganisation(id, o -> o.withStanding(o.standing().withExclusion(exclusion)));
    }

    private static Bid listed(Bid bid, OrganisationId id, boolean listed) {
        return bid.withMember(A, id, m -> m.withPaperwork(m.paperwork().withDebarmentListed(listed)));
    }
}
