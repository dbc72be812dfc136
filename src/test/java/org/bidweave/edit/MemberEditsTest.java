package org.bidweave.edit;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.BEREAVEMENT;
import static org.bidweave.TestBids.HARBOURLIGHT;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.STILLWATER;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.bidweave.model.Bid;
import org.bidweave.model.Costs;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class MemberEditsTest {

    @Test
    void aSmallerShareLeavesTheRestUnallocated() {
        var edit = edits(LANTERN).setShare(LOT, Money.of(150_000));

        assertEquals("Lantern’s share", edit.name());
        assertEquals(Map.of(LOT, Money.of(15_000)), open(edit.change().apply(WESTMERE)));
    }

    @Test
    void aLargerShareThanTheLotHoldsLeavesNothingUnallocated() {
        var over = edits(LANTERN).setShare(LOT, Money.of(200_000)).change().apply(WESTMERE);

        assertEquals(Map.of(), open(over));
    }

    @Test
    void anUnallocatedSumThatNoShareChangedStaysAsItWas() {
        var given = WESTMERE.withAlternative(A, a -> a.withUnallocated(Map.of(LOT, Money.of(7))));

        assertEquals(Map.of(LOT, Money.of(7)), open(edits(LANTERN).setStage(Stage.CONTRACTED, "").change().apply(given)));
    }

    @Test
    void theNewLeadReplacesTheOldOneWhoBecomesASubcontractor() {
        var changed = edits(LANTERN).setRole(Role.LEAD).change().apply(WESTMERE);

        assertEquals(List.of(Role.SUBCONTRACTOR, Role.LEAD, Role.SUBCONTRACTOR),
                changed.alternative(A).members().stream().map(m -> m.role()).toList());
    }

    @Test
    void aPartnerThatIsRemovedOrDeclinesLeavesItsShareOpen() {
        var removed = edits(STILLWATER).remove().change().apply(WESTMERE);
        var declined = edits(STILLWATER).setStage(Stage.DECLINED, "Too large a share").change().apply(WESTMERE);

        assertTrue(removed.alternative(A).member(STILLWATER).isEmpty());
        assertEquals(Map.of(LOT, Money.of(105_000)), open(removed));
        assertEquals(Map.of(LOT, Money.of(105_000)), open(declined));
    }

    @Test
    void specialismsAndWhetherTheyAreDeliveredHereChangeTogether() {
        var held = WESTMERE.organisation(STILLWATER).orElseThrow().specialisms();
        var changed = edits(STILLWATER).setSpecialisms(held, List.of(BEREAVEMENT)).change().apply(WESTMERE);

        assertEquals(List.of(BEREAVEMENT), changed.alternative(A).member(STILLWATER).orElseThrow().notDelivering());
    }

    @Test
    void aNameThatEndsInSTakesOnlyAnApostrophe() {
        assertEquals("Greenlooms’ costs", new MemberEdits(A, HARBOURLIGHT, "Greenlooms").setCosts(Costs.EMPTY).name());
    }

    private static MemberEdits edits(OrganisationId partner) {
        return MemberEdits.of(A, WESTMERE.organisation(partner).orElseThrow());
    }

    private static Map<LotId, Money> open(Bid bid) {
        return bid.alternative(A).unallocated();
    }
}
