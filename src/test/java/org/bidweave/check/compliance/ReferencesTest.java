package org.bidweave.check.compliance;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.Reference;
import org.bidweave.model.ReferencesRequirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final LocalDate THREE_YEARS_BEFORE_SUBMISSION = LocalDate.of(2023, 9, 30);

    @Test
    void threeAreAskedForAndThreeAreThere() {
        assertEquals(Verdict.PASS, Found.by("EXP-01", planned(WESTMERE)).verdict());
        assertEquals("We can name 3 of the 3 references asked for, from the last 3 years.", Found.by("EXP-01", planned(WESTMERE))
                .message());
    }

    @Test
    void oneThatEndedADayTooEarlyDoesNotCount() {
        assertEquals(Verdict.PASS, Found.by("EXP-01", planned(ended(THREE_YEARS_BEFORE_SUBMISSION))).verdict());
        var found = Found.by("EXP-01", planned(ended(THREE_YEARS_BEFORE_SUBMISSION.minusDays(1))));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("We can name 2 of the 3 references asked for, from the last 3 years: 1 short.", found.message());
        assertEquals(BigDecimal.valueOf(-1), found.number("margin"));
    }

    @Test
    void anEndOrASubmissionDateNotEnteredIsUnknown() {
        assertEquals(Verdict.UNKNOWN, Found.by("EXP-01", planned(ended(null))).verdict());
        var noSubmission = ended(THREE_YEARS_BEFORE_SUBMISSION).withTender(t -> t.withDates(t.dates().withSubmission(null)));
        assertEquals(Verdict.UNKNOWN, Found.by("EXP-01", planned(noSubmission)).verdict());
    }

    @Test
    void theLeastValueIsMetAtEquality() {
        assertEquals(Verdict.PASS, Found.by("EXP-01", planned(worth(Money.of(100_000)))).verdict());
        assertEquals(Verdict.BLOCKER, Found.by("EXP-01", planned(worth(Money.of("99999.99")))).verdict());
        assertEquals(Verdict.UNKNOWN, Found.by("EXP-01", planned(worth(null))).verdict());
    }

    @Test
    void referencesLeftOutOrNotRelevantDoNotCount() {
        assertEquals(Verdict.BLOCKER, Found.by("EXP-01", planned(lantern(new Reference("Debt advice", "", null, null, true, true, false))))
                .verdict());
        assertEquals(Verdict.BLOCKER, Found.by("EXP-01", planned(lantern(new Reference("Debt advice", "", null, null, true, false, true))))
                .verdict());
    }

    @Test
    void theyAreSilentWhereNoneIsAsked() {
        var bid = asking(t -> t.withReferences(null));
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("EXP-01", planned(bid)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("EXP-02", planned(bid)).verdict());
    }

    @Test
    void anOwnerWithoutAPartInTheWorkBlocks() {
        assertEquals(Verdict.PASS, Found.by("EXP-02", planned(WESTMERE)).verdict());
        var found = Found.by("EXP-02", planned(WESTMERE.withMember(A, LANTERN, m -> m.withShares(Map.of()))));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Lantern Debt & Rights Advice brings 1 reference but has no part in the work.", found.message());
        assertEquals(About.partner(LANTERN), found.worst().about());
    }

    private static Bid ended(@Nullable LocalDate day) {
        return lantern(new Reference("Debt advice", "", null, day, false, true, true));
    }

    private static Bid lantern(Reference reference) {
        return organisation(LANTERN, o -> o.withReferences(List.of(reference)));
    }

    /// Of one reference, worth £100,000 or more, that only Lantern could bring.
    private static Bid worth(@Nullable Money value) {
        return lantern(new Reference("Debt advice", "", value, null, true, true, true))
                .withOrganisation(HARBOURLIGHT, o -> o.withReferences(List.of()))
                .withTender(t -> t.withReferences(new ReferencesRequirement(1, null, Money.of(100_000))));
    }
}
