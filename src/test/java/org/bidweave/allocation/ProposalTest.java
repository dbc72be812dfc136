package org.bidweave.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.bidweave.TestBids;
import org.bidweave.check.Cell;
import org.bidweave.edit.History;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.OrganisationId;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final List<Cell> ALL = Stream.of(TestBids.NORTH, TestBids.SOUTH, TestBids.QUAYSIDE)
            .map(area -> new Cell(TestBids.LOT, TestBids.NAVIGATION, area)).toList();

    /// Stillwater serves nobody yet: 100 in North and 200 in Quayside are open, and its 3.75 full-time staff can serve 300.
    private static final Bid OPEN = TestBids.member(TestBids.STILLWATER, member -> member.withAllocations(List.of()));

    @Test
    void fillingTakesWhatIsLeftAndIsOneStep() {
        var proposal = FillTheRest.of(TestBids.planned(OPEN), ALL, TestBids.STILLWATER);
        assertEquals("Fill the rest with Stillwater: 300 people", proposal.name());
        assertEquals(List.of(), proposal.open());
        var history = History.of(OPEN).apply(proposal.edit(TestBids.A));
        assertEquals(TestBids.WESTMERE.alternative(TestBids.A).member(TestBids.STILLWATER).orElseThrow().allocations(),
                history.present().alternative(TestBids.A).member(TestBids.STILLWATER).orElseThrow().allocations());
        assertEquals(OPEN, history.undo().present());
    }

    @Test
    void fillingSaysWhatStaysOpenAndWhy() {
        var few = OPEN.withOrganisation(TestBids.STILLWATER, it -> it.withStaffPools(java.util.Map.of("nav", Decimal.of(2))));
        assertEquals(List.of("140 Stillwater has no more full-time staff free in “nav”"), open(FillTheRest.of(TestBids.planned(few), ALL, TestBids.STILLWATER)));
        assertEquals(List.of("100 Lantern has no presence in North", "200 Lantern has no more full-time staff free in “nav”"),
                open(FillTheRest.of(TestBids.planned(OPEN), ALL, TestBids.LANTERN)));
    }

    @Test
    void anEvenSplitGivesTheOddPersonToTheFirstInThePlan() {
        var odd = OPEN.withTender(tender -> tender.withLots(tender.lots().stream().map(lot -> lot.withVolumes(lot.volumes().stream()
                .map(volume -> volume.area().equals(TestBids.SOUTH) ? volume.withPeople(601) : volume).toList())).toList()));
        var proposal = Split.evenly(TestBids.planned(odd), List.of(ALL.get(1)), List.of(TestBids.LANTERN, TestBids.HARBOURLIGHT));
        assertEquals(List.of("harbourlight 301", "lantern 300"), partsAfter(odd, proposal));
        assertEquals("Split evenly: 2 partners, 1 row", proposal.name());
        assertEquals(List.of("1 Harbourlight and Lantern have too few full-time staff free"), open(proposal));
    }

    @Test
    void aSplitByCapacityFollowsFreeStaff() {
        var proposal = Split.byCapacity(TestBids.planned(OPEN), List.of(ALL.get(2)), List.of(TestBids.LANTERN, TestBids.STILLWATER));
        assertEquals(List.of("lantern 160", "stillwater 240"), partsAfter(OPEN, proposal));
        assertEquals(List.of(), open(proposal));
    }

    private static List<String> partsAfter(Bid bid, Proposal proposal) {
        var cell = proposal.changes().getFirst().cell();
        var draft = new Draft(TestBids.planned(proposal.edit(TestBids.A).change().apply(bid)));
        return Stream.of(TestBids.HARBOURLIGHT, TestBids.LANTERN, TestBids.STILLWATER)
                .filter(id -> people(draft, id, cell) > 0).map(id -> id + " " + people(draft, id, cell)).toList();
    }

    private static long people(Draft draft, OrganisationId partner, Cell cell) {
        var people = draft.work(partner, cell).people();
        return people == null ? 0 : people;
    }

    private static List<String> open(Proposal proposal) {
        return proposal.open().stream().map(open -> open.people() + " " + open.why()).toList();
    }
}
