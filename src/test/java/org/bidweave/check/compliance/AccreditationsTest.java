package org.bidweave.check.compliance;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.DEBT_AND_WELFARE;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.bidweave.TestBids.asking;
import static org.bidweave.TestBids.organisation;
import static org.bidweave.TestBids.planned;
import static org.bidweave.TestBids.twoLots;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Found;
import org.bidweave.check.Verdict;
import org.bidweave.model.AccreditationHeld;
import org.bidweave.model.AccreditationRequirement;
import org.bidweave.model.AccreditationScope;
import org.bidweave.model.Bid;
import org.bidweave.model.Evidence;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.SpecialismHeld;
import org.junit.jupiter.api.Test;

class AccreditationsTest {

    @Test
    void everyoneWhoDeliversTheSpecialismHoldsIt() {
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(WESTMERE)).verdict());
        assertEquals("Lantern Debt & Rights Advice holds AQS.", Found.by("ACC-01", planned(WESTMERE)).message());
    }

    @Test
    void oneWhoDeliversItWithoutTheAccreditationBlocks() {
        var found = Found.by("ACC-01", planned(organisation(STILLWATER, o -> o.withSpecialisms(List.of(
                o.specialisms().getFirst(), new SpecialismHeld(DEBT_AND_WELFARE, Evidence.CLAIMED, ""))))));
        assertEquals(Verdict.BLOCKER, found.verdict());
        assertEquals("Stillwater Bereavement Support delivers Debt and welfare without AQS; everyone who delivers it must hold it.",
                found.message());
        assertEquals(About.specialism(DEBT_AND_WELFARE).withPartner(STILLWATER), found.worst().about());
        assertEquals("Let Stillwater Bereavement Support stop delivering Debt and welfare", found.acts().getFirst());
        assertTrue(found.acts().contains("Ask whether an equivalent counts"));
    }

    @Test
    void nobodyDeliveringTheSpecialismBlocks() {
        var bid = WESTMERE.withMember(A, LANTERN, m -> m.withNotDelivering(List.of(DEBT_AND_WELFARE)));
        assertEquals(Verdict.BLOCKER, Found.by("ACC-01", planned(bid)).verdict());
        assertEquals("No partner delivers Debt and welfare, for which AQS is asked.", Found.by("ACC-01", planned(bid)).message());
    }

    @Test
    void aSpecialismOfALotNotBidAsksForNothing() {
        var bid = twoLots(2).withTender(t -> t.withSpecialisms(t.specialisms().stream()
                .map(asked -> asked.withLots(List.of(SECOND_LOT))).toList()));
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(bid)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ACC-01", planned(bid.withAlternative(A, a -> a.withLotsBid(List.of(LOT)))))
                .verdict());
    }

    @Test
    void theScopesLeadAnyAndEvery() {
        assertEquals(Verdict.BLOCKER, Found.by("ACC-01", planned(asked(AccreditationScope.LEAD))).verdict());
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(asked(AccreditationScope.ANY))).verdict());
        assertEquals(Verdict.BLOCKER, Found.by("ACC-01", planned(asked(AccreditationScope.EVERY))).verdict());
        var lead = holding(asked(AccreditationScope.LEAD), HARBOURLIGHT);
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(lead)).verdict());
        var every = holding(holding(asked(AccreditationScope.EVERY), HARBOURLIGHT), STILLWATER);
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(every)).verdict());
    }

    @Test
    void withoutALeadItIsUnknownAndWithoutARequirementSilent() {
        var noLead = asked(AccreditationScope.LEAD).withMember(A, HARBOURLIGHT, m -> m.withRole(Role.MEMBER));
        assertEquals(Verdict.UNKNOWN, Found.by("ACC-01", planned(noLead)).verdict());
        assertEquals(Verdict.NOT_APPLICABLE, Found.by("ACC-01", planned(asking(t -> t.withAccreditations(List.of())))).verdict());
    }

    @Test
    void namesAreComparedWithoutRegardToCase() {
        var bid = organisation(LANTERN, o -> o.withAccreditations(List.of(new AccreditationHeld("aqs", null))));
        assertEquals(Verdict.PASS, Found.by("ACC-01", planned(bid)).verdict());
    }

    private static Bid asked(AccreditationScope scope) {
        return asking(t -> t.withAccreditations(List.of(new AccreditationRequirement("AQS", scope, null))));
    }

    private static Bid holding(Bid bid, OrganisationId id) {
        return bid.withOrganisation(id, o -> o.withAccreditations(List.of(new AccreditationHeld("AQS", null))));
    }
}
