package org.bidweave.edit;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.ASPIRA;
import static org.bidweave.TestBids.LANTERN;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.NAVIGATION;
import static org.bidweave.TestBids.NORTH;
import static org.bidweave.TestBids.SOUTH;
import static org.bidweave.TestBids.WESTMERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bidweave.model.Allocation;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.AreaId;
import org.bidweave.model.Bid;
import org.bidweave.model.Decision;
import org.bidweave.model.Kept;
import org.bidweave.model.Member;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.Role;
import org.junit.jupiter.api.Test;

class AlternativeEditsTest {

    private static final AlternativeId B = new AlternativeId("B");

    @Test
    void aCopyStandsBesideTheOriginalUnderTheNextLetter() {
        var copied = AlternativeEdits.duplicate(A, "Lantern leads").change().apply(WESTMERE);

        assertEquals(List.of(A, B), copied.alternatives().stream().map(Alternative::id).toList());
        assertEquals(WESTMERE.alternative(A).members(), copied.alternative(B).members());
        assertEquals("Lantern leads", copied.alternative(B).name());
    }

    @Test
    void aFurtherCopyStandsLastAndIsCalledAsNoOtherIs() {
        var copy = AlternativeEdits.duplicate(A, "Lantern leads").change();
        var copied = copy.apply(copy.apply(WESTMERE));

        assertEquals(List.of("A", "B", "C"), copied.alternatives().stream().map(alternative -> alternative.id().value()).toList());
        assertEquals(List.of("Lantern leads", "Lantern leads (2)"), copied.alternatives().stream().skip(1).map(Alternative::name).toList());
    }

    @Test
    void deletingTheCurrentAlternativeMakesTheFirstOfTheRestCurrentAndTheLastOneStays() {
        var two = AlternativeEdits.duplicate(A, "B").change().apply(WESTMERE);
        var one = AlternativeEdits.delete(A).change().apply(two);

        assertEquals(B, one.current());
        assertEquals(one, AlternativeEdits.delete(B).change().apply(one));
    }

    @Test
    void whatIsKeptIsNotWorkedOnAndStaysWhenTheOriginalChanges() {
        var kept = new Kept("A", LocalDate.of(2026, 9, 7), Map.of("FIN-02", "PASS"), Map.of("FIN-02", "BLOCKER"));
        var bid = AlternativeEdits.keep(A, "As trustees saw it", kept).change().apply(WESTMERE);
        var twice = AlternativeEdits.keep(A, "Again", kept).change().apply(bid);

        assertEquals(List.of(A), twice.openAlternatives().stream().map(Alternative::id).toList());
        assertEquals(3, twice.alternatives().stream().map(Alternative::id).distinct().count());
        assertEquals(WESTMERE.alternative(A).members(), bid.alternatives().getLast().members());
        assertEquals(bid, AlternativeEdits.delete(A).change().apply(bid), "what is kept is nothing to go on with");
        assertNull(AlternativeEdits.duplicate(bid.alternatives().getLast().id(), "B").change().apply(bid).alternatives().getLast().kept());
    }

    @Test
    void aVariantIsACopyWithAChangeInOneStep() {
        var bid = AlternativeEdits.variant(A, "Alone", (with, copy) -> with.withAlternative(copy, it -> it.withMembers(List.of()))).change().apply(WESTMERE);

        assertEquals(WESTMERE.alternative(A), bid.alternative(A));
        assertEquals(List.of(), bid.alternative(B).members());
    }

    @Test
    void aDecisionIsRecordedAndTakenBack() {
        var decision = new Decision("A", "Nobody is left out.", "Trustees", LocalDate.of(2026, 9, 7));
        var bid = AlternativeEdits.decide(decision).change().apply(WESTMERE);

        assertEquals(List.of(decision), bid.decisions());
        assertEquals(WESTMERE, AlternativeEdits.withdraw(decision).change().apply(bid));
    }

    @Test
    void theLettersGoOnAfterZ() {
        var bid = WESTMERE;
        for (int i = 0; i < 26; i++) {
            bid = AlternativeEdits.duplicate(A, "copy").change().apply(bid);
        }

        assertEquals("AB", AlternativeEdits.nextId(bid).value());
    }

    @Test
    void aNewPartnerComesIntoTheBidAndTheAlternativeAtOnce() {
        var harbour = Organisation.named(new OrganisationId("harbour"), "Harbour");
        var changed = AlternativeEdits.add(A, harbour, Member.of(harbour.id(), Role.LEAD)).change().apply(WESTMERE);

        assertEquals(harbour, changed.organisation(harbour.id()).orElseThrow());
        assertEquals(1, changed.alternative(A).members().stream().filter(m -> m.role() == Role.LEAD).count());
    }

    @Test
    void aBlockOfAllocationsIsOneEditAndAnEmptiedCellIsTakenOut() {
        var changed = AlternativeEdits.allocate(A, List.of(
                        people(LANTERN, SOUTH, 250), people(LANTERN, NORTH, 10),
                        new Allocated(LANTERN, at(SOUTH), a -> a.withStaff(null).withPeople(null))))
                .change().apply(WESTMERE);

        assertEquals(List.of("Quayside 200", "North 10"), allocations(changed));
    }

    @Test
    void anOrganisationOfTheSameNameGetsAnIdOfItsOwn() {
        assertEquals("aspira-nationwide", OrganisationEdits.named(WESTMERE, "Aspira Nationwide").id().value());
        var taken = WESTMERE.withOrganisations(List.of(Organisation.named(ASPIRA, "x")));
        assertEquals("aspira-2", OrganisationEdits.named(taken, "Aspira").id().value());
    }

    private static List<String> allocations(Bid bid) {
        return bid.alternative(A).member(LANTERN).orElseThrow().allocations().stream().map(a -> a.area() + " " + a.people()).toList();
    }

    private static Allocated people(OrganisationId member, AreaId area, int people) {
        return new Allocated(member, at(area), a -> a.withPeople(people));
    }

    private static Allocation at(AreaId area) {
        return new Allocation(LOT, NAVIGATION, area, "nav", null, null);
    }
}
