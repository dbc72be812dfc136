package org.bidweave.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bidweave.TestBids;
import org.bidweave.check.Cell;
import org.bidweave.check.Participant;
import org.bidweave.check.Situation;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.LotId;

class ProposalPropertiesTest {

    private interface Act {

        Proposal of(Situation plan, List<Cell> cells, AnyAllocation any);
    }

    private static final Act FILL = (plan, cells, any) -> FillTheRest.of(plan, cells, any.partners().getFirst());
    private static final Act EVENLY = (plan, cells, any) -> Split.evenly(plan, cells, any.partners());
    private static final Act BY_CAPACITY = (plan, cells, any) -> Split.byCapacity(plan, cells, any.partners());

    @Property(tries = 300)
    void nothingIsTouchedButTheChosenPartnersInTheChosenPlaces(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        for (var act : List.of(FILL, EVENLY, BY_CAPACITY)) {
            var after = after(any.bid(), act.of(any.plan(), any.chosen(), any));
            assertEquals(elsewhere(any.bid(), any), elsewhere(after, any));
        }
    }

    @Property(tries = 300)
    void whatIsProposedDoesNotDependOnTheOrderOfTheSelection(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        var partners = any.partners().reversed();
        var cells = new java.util.ArrayList<>(any.chosen());
        Collections.shuffle(cells, new Random(seed));
        assertEquals(Split.evenly(any.plan(), any.chosen(), any.partners()), Split.evenly(any.plan(), cells, partners));
        assertEquals(Split.byCapacity(any.plan(), any.chosen(), any.partners()), Split.byCapacity(any.plan(), cells, partners));
        assertEquals(FILL.of(any.plan(), any.chosen(), any), FILL.of(any.plan(), cells, any));
    }

    @Property(tries = 300)
    void doneTwiceItChangesNothingMore(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        for (var act : List.of(FILL, EVENLY, BY_CAPACITY)) {
            var after = after(any.bid(), act.of(any.plan(), any.chosen(), any));
            assertEquals(List.of(), act.of(AnyAllocation.plan(after), any.chosen(), any).changes());
        }
    }

    @Property(tries = 300)
    void noPoolIsPromisedTwiceInLotsWonTogether(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        for (var act : List.of(FILL, EVENLY, BY_CAPACITY)) {
            var after = AnyAllocation.plan(after(any.bid(), act.of(any.plan(), any.chosen(), any)));
            for (var member : after.members()) {
                var held = member.organisation().staffPools().getOrDefault("all", Decimal.ZERO).value();
                assertTrue(worst(member, after.mostWinnable()).compareTo(held) <= 0, () -> member.name() + " promises more than " + held);
            }
        }
    }

    @Property(tries = 300)
    void fillingAndSplittingByCapacityPromiseNoMoreThanTheStaffThereCanServe(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        for (var act : List.of(FILL, BY_CAPACITY)) {
            var proposal = act.of(any.plan(), any.chosen(), any);
            var after = new Draft(AnyAllocation.plan(after(any.bid(), proposal)));
            for (var change : proposal.changes()) {
                var work = after.work(change.partner(), change.cell());
                long grown = Objects.requireNonNullElse(work.people(), 0L);
                boolean more = grown > Objects.requireNonNullElse(change.before().people(), 0);
                assertTrue(!more || Objects.equals(work.people(), work.counted(after.standard(change.cell()))));
            }
        }
    }

    @Property(tries = 300)
    void partsAndWhatIsLeftAddUpToWhatIsAsked(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        for (var act : List.of(EVENLY, BY_CAPACITY)) {
            var proposal = act.of(any.plan(), any.chosen(), any);
            var open = proposal.open().stream().collect(Collectors.toMap(Proposal.StillOpen::cell, Proposal.StillOpen::people));
            var after = covers(after(any.bid(), proposal));
            any.chosen().stream().distinct().map(after::get).filter(Objects::nonNull).filter(cover -> cover.asked() > 0)
                    .forEach(cover -> assertEquals(Math.max(0, cover.asked() - cover.counted()), open.getOrDefault(cover.cell(), 0L)));
        }
    }

    @Property(tries = 300)
    void fillingLeavesOpenExactlyWhatItSays(@ForAll long seed) {
        var any = AnyAllocation.of(seed);
        var proposal = FILL.of(any.plan(), any.chosen(), any);
        var after = covers(after(any.bid(), proposal));
        long missing = any.chosen().stream().distinct().map(after::get).filter(Objects::nonNull)
                .mapToLong(cover -> Math.max(0, cover.asked() - cover.counted())).sum();
        assertEquals(missing, proposal.stillOpen());
    }

    private static Map<Cell, Cover> covers(Bid bid) {
        return Cover.in(AnyAllocation.plan(bid)).stream().collect(Collectors.toMap(Cover::cell, cover -> cover));
    }

    private static Bid after(Bid bid, Proposal proposal) {
        return proposal.edit(TestBids.A).change().apply(bid);
    }

    private static Bid elsewhere(Bid bid, AnyAllocation any) {
        return bid.withAlternative(TestBids.A, a -> a.withMembers(a.members().stream().map(member -> any.partners().contains(member.organisation())
                ? member.withAllocations(member.allocations().stream()
                        .filter(it -> !any.chosen().contains(new Cell(it.lot(), it.line(), it.area()))).toList())
                : member).toList()));
    }

    private static BigDecimal worst(Participant member, int winnable) {
        Map<LotId, BigDecimal> lots = member.member().allocations().stream().collect(Collectors.groupingBy(it -> it.lot(), Collectors.reducing(
                BigDecimal.ZERO, it -> Objects.requireNonNullElse(it.staff(), Decimal.ZERO).value(), BigDecimal::add)));
        return lots.values().stream().sorted(Collections.reverseOrder()).limit(winnable).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
