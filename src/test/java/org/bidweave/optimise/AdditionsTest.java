package org.bidweave.optimise;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.QUAY_STREET;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.TODAY;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bidweave.check.Checks;
import org.bidweave.check.Verdict;
import org.bidweave.check.View;
import org.bidweave.model.Alternative;
import org.bidweave.model.Bid;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    @Test
    void anUnsignedPartnerOfThePlanIsTriedBySigningItAsItStands() {
        var stillwater = of(WESTMERE, View.SECURED, STILLWATER);

        assertTrue(stillwater.inPlan());
        assertEquals(List.of("FIN-02", "SPC-01", "CAP-01", "MON-02"), rules(stillwater.closes()));
        assertEquals(List.of(), additions(WESTMERE, View.SECURED).stillMissing(stillwater));
        assertEquals(300, stillwater.worth().peopleClosed());
    }

    @Test
    void aRichOrganisationWithoutStaffGuaranteesTurnoverAndNothingElse() {
        var aspira = of(WESTMERE, View.SECURED, ASPIRA);

        assertEquals(List.of("FIN-02"), rules(aspira.closes()));
        assertTrue(rules(aspira.opens()).contains("FAIR-03"));
        assertEquals(List.of("SPC-01", "CAP-01", "MON-02"), rules(additions(WESTMERE, View.SECURED).stillMissing(aspira)));
    }

    @Test
    void whatIsTooSmallClosesNothing() {
        assertEquals(List.of(), of(WESTMERE, View.SECURED, QUAY_STREET).closes());
    }

    @Test
    void theOneThatClosesMostComesFirst() {
        assertEquals(List.of(STILLWATER, ASPIRA, QUAY_STREET), ranked(WESTMERE, View.SECURED));
    }

    @Test
    void everyoneIsACandidateOnlyWhereItDoesNotCount() {
        assertFalse(ranked(WESTMERE, View.PLANNED).contains(STILLWATER));
    }

    @Test
    void anOrganisationOutsideThePlanTakesTheWorkThatIsShortAndTheOpenValueUpToHalfItsTurnover() {
        var without = withoutStillwater();
        var member = of(without, View.PLANNED, STILLWATER).trial().alternative(A).member(STILLWATER).orElseThrow();

        assertEquals(List.of("Quayside 200", "North 100"), member.allocations().stream().map(a -> a.area() + " " + a.people()).toList());
        assertEquals(Map.of(LOT, Money.of(72_500)), member.shares());
        assertEquals(Stage.MOU_SIGNED, member.stage());
    }

    @Test
    void theBidThatIsTriedHasTheCandidateUnsignedAndStillAddsUp() {
        var tried = additions(withoutStillwater(), View.PLANNED).tried(STILLWATER);
        var shares = tried.alternative(A).members().stream().map(m -> m.shares().getOrDefault(LOT, Money.ZERO)).toList();

        assertEquals(Stage.IDENTIFIED, tried.alternative(A).member(STILLWATER).orElseThrow().stage());
        assertEquals(Money.of(600_000), Money.sum(shares).plus(Money.sum(tried.alternative(A).unallocated().values())));
    }

    @Test
    void anAnswerThatBecomesUnknownClosesNothing() {
        var unknown = WESTMERE.withOrganisation(ASPIRA, o -> o.withFinances(o.finances().withAccounts(List.of())));
        var aspira = of(unknown, View.SECURED, ASPIRA);

        assertEquals(List.of(), aspira.closes());
    }

    @Test
    void whatIsLeftIsWorseFirst() {
        var left = additions(WESTMERE, View.SECURED).stillMissing(of(WESTMERE, View.SECURED, QUAY_STREET));

        assertEquals(Verdict.BLOCKER, left.getFirst().verdict());
        assertEquals(Verdict.GAP, left.getLast().verdict());
    }

    private static Bid withoutStillwater() {
        return WESTMERE.withAlternative(A, AdditionsTest::without);
    }

    private static Alternative without(Alternative alternative) {
        return alternative
                .withMembers(alternative.members().stream().filter(m -> !m.organisation().equals(STILLWATER)).toList())
                .withUnallocated(Map.of(LOT, Money.of(105_000)));
    }

    private static List<OrganisationId> ranked(Bid bid, View view) {
        return additions(bid, view).ranked().stream().map(addition -> addition.candidate().id()).toList();
    }

    private static Addition of(Bid bid, View view, OrganisationId candidate) {
        return additions(bid, view).of(bid.organisation(candidate).orElseThrow());
    }

    private static Additions additions(Bid bid, View view) {
        return new Additions(Checks.STANDARD, bid, A, view, TODAY);
    }

    private static List<String> rules(List<Change> changes) {
        return changes.stream().map(change -> change.rule().id()).toList();
    }
}
