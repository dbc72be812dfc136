package org.bidweave.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.Samples;
import org.bidweave.exchange.planfile.BidJson;
import org.bidweave.model.Acceptance;
import org.bidweave.model.Allocation;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.bidweave.model.Organisation;
import org.bidweave.model.OrganisationId;
import org.bidweave.model.SharedCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a user takes away leaves nothing behind that a file of the bid would be refused for.
class RemovalsTest {

    private static final Bid BID = referredTo(Samples.CASE_5A.bid());

    @ParameterizedTest
    @MethodSource("removals")
    void theBidIsStillReadFromItsOwnFile(Edit removal) {
        var without = removal.change().apply(BID);

        assertNotEquals(BID, without);
        assertEquals(without, BidJson.read(BidJson.write(without)));
    }

    @Test
    void aMembersSeparateCostsGoWithIt() {
        var alternative = BID.alternative(BID.current());
        var gone = BID.organisation(alternative.members().getLast().organisation()).orElseThrow();
        var rest = MemberEdits.of(BID.current(), gone).remove().change().apply(BID).alternative(BID.current()).sharedCosts().getLast();

        assertEquals(alternative.members().size() - 1, rest.separate().size());
        assertEquals(Money.of(9_000), rest.joint());
    }

    @Test
    void whatIsAllocatedFromARenamedPoolFollowsIt() {
        var renamed = staff(Map.of("Advisers", Decimal.of(4), "Night", Decimal.of(2)));

        assertEquals(List.of("Advisers", "Night"), renamed.stream().map(Allocation::pool).toList());
    }

    @Test
    void whatIsAllocatedFromPoolsThatGoStaysAsOne() {
        var left = staff(Map.of());

        assertEquals(List.of(""), left.stream().map(Allocation::pool).toList());
        assertEquals(List.of(Decimal.of(6)), left.stream().map(Allocation::staff).toList());
        assertEquals(List.of(90), left.stream().map(Allocation::people).toList());
    }

    /// The first member's allocations once it has two pools at work in one place, and then these.
    private static List<Allocation> staff(Map<String, Decimal> pools) {
        var member = BID.alternative(BID.current()).members().getFirst();
        var lot = BID.tender().lots().getFirst().id();
        var line = BID.tender().lines().getFirst().id();
        var area = BID.tender().areas().getFirst().id();
        var edits = OrganisationEdits.of(BID.organisation(member.organisation()).orElseThrow());
        var two = new LinkedHashMap<String, Decimal>();
        two.put("Day", Decimal.of(4));
        two.put("Night", Decimal.of(2));
        var bid = edits.setStaffPools(two).change().apply(BID).withMember(BID.current(), member.organisation(), m -> m.withAllocations(List.of(
                new Allocation(lot, line, area, "Day", Decimal.of(4), 90), new Allocation(lot, line, area, "Night", Decimal.of(2), null))));
        var now = new LinkedHashMap<String, Decimal>();
        pools.keySet().stream().sorted().forEach(name -> now.put(name, pools.getOrDefault(name, Decimal.ZERO)));
        var changed = edits.setStaffPools(now).change().apply(bid);
        return changed.alternative(BID.current()).member(member.organisation()).orElseThrow().allocations();
    }

    static Stream<Edit> removals() {
        var tender = BID.tender();
        var all = new ArrayList<Edit>();
        tender.lots().forEach(lot -> all.add(LotEdits.of(tender, lot.id()).delete()));
        tender.lots().forEach(lot -> all.add(AlternativeEdits.dropLot(BID.current(), lot.id())));
        without(tender.areas(), RequirementEdits::setPlaces).forEach(all::add);
        without(tender.lines(), RequirementEdits::setLines).forEach(all::add);
        without(tender.specialisms(), RequirementEdits::setSpecialisms).forEach(all::add);
        BID.alternatives().forEach(alternative -> {
            all.add(AlternativeEdits.delete(alternative.id()));
            alternative.members().stream().map(member -> BID.organisation(member.organisation()).orElseThrow())
                    .forEach(o -> all.add(MemberEdits.of(alternative.id(), o).remove()));
        });
        BID.organisations().stream().filter(o -> !o.staffPools().isEmpty()).forEach(o -> all.add(withoutStaff(o)));
        return all.stream().filter(edit -> !edit.change().apply(BID).equals(BID));
    }

    private static <T> Stream<Edit> without(List<T> list, Function<List<T>, Edit> edit) {
        return list.stream().map(gone -> edit.apply(list.stream().filter(item -> !item.equals(gone)).toList()));
    }

    private static Edit withoutStaff(Organisation organisation) {
        return OrganisationEdits.of(organisation).setStaffPools(Map.of());
    }

    /// With a second alternative in which something is accepted, and a shared cost that all members have.
    private static Bid referredTo(Bid bid) {
        var separate = new LinkedHashMap<OrganisationId, Money>();
        bid.alternative(bid.current()).members().forEach(member -> separate.put(member.organisation(), Money.of(4_000)));
        var copy = AlternativeEdits.nextId(bid);
        var shared = AlternativeEdits.setSharedCosts(bid.current(), List.of(new SharedCost("Case system", separate, Money.of(9_000))));
        var twice = AlternativeEdits.duplicate(bid.current(), "Without the reserve").change().apply(shared.change().apply(bid));
        return twice.withAcceptances(List.of(accepted(bid.current()), accepted(copy)));
    }

    private static Acceptance accepted(AlternativeId in) {
        return new Acceptance(in, "SPC-01", "Bereavement", "A partner is being found", "Chair", LocalDate.of(2026, 9, 1));
    }
}
