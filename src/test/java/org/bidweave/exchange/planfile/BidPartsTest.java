package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bidweave.AnyBid;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.Stage;
import org.junit.jupiter.api.Test;

class BidPartsTest {

    private final BidParts parts = new BidParts();
    private final Bid bid = AnyBid.from(new Random(3));

    @Property(tries = 200)
    void whatIsSplitJoinsToTheSame(@ForAll("bids") Bid any) {
        assertEquals(any, parts.join(parts.split(any)));
    }

    @Property(tries = 50)
    void joiningOneBidAfterAnotherMixesNothing(@ForAll("bids") Bid one, @ForAll("bids") Bid other) {
        parts.join(parts.split(one));
        assertEquals(other, parts.join(parts.split(other)));
        assertEquals(one, parts.join(parts.split(one)));
    }

    @Provide
    Arbitrary<Bid> bids() {
        return AnyBid.bids();
    }

    @Test
    void oneEditChangesOnePart() {
        var lot = bid.tender().lots().getFirst().id();
        var alternative = bid.alternatives().stream().filter(a -> !a.members().isEmpty()).findFirst().orElseThrow();
        var member = alternative.members().getFirst();

        assertEquals(Set.of("lot/" + Place.escape(lot.value())),
                changed(bid.withTender(tender -> tender.withLot(lot, one -> one.withAnnualValue(Money.of(7))))));
        assertEquals(Set.of("tender/basics"), changed(bid.withTender(tender -> tender.withBasics(tender.basics().withTitle("Another")))));
        assertEquals(Set.of("alternative/" + Place.escape(alternative.id().value()) + "/member/" + Place.escape(member.organisation().value())),
                changed(bid.withMember(alternative.id(), member.organisation(), one -> one.withStage(otherThan(one.stage())))));
        assertEquals(Set.of("tender/lots"), changed(bid.withTender(tender -> tender.withLots(tender.lots().reversed()))));
    }

    @Test
    void whatDidNotChangeIsTheSameObjectAfterTheNextJoin() {
        var before = parts.join(parts.split(bid));
        var changed = bid.withTender(tender -> tender.withLot(tender.lots().getFirst().id(), lot -> lot.withTitle("Changed")));

        var after = parts.join(parts.split(changed));

        assertEquals(changed, after);
        assertNotEquals(before.tender().lots().getFirst(), after.tender().lots().getFirst());
        assertSame(before.tender().lots().getLast(), after.tender().lots().getLast());
        assertSame(before.organisations().getFirst(), after.organisations().getFirst());
        assertSame(before.tender().published(), after.tender().published());
    }

    @Test
    void aMissingPartIsNamed() {
        var split = parts.split(bid);
        Lot lot = bid.tender().lots().getFirst();
        split.remove("lot/" + Place.escape(lot.id().value()));

        var fault = assertThrows(UnreadableBidFile.class, () -> parts.join(split));

        assertEquals("The part “lot/" + Place.escape(lot.id().value()) + "” of the bid is missing.", fault.getMessage());
    }

    private Set<String> changed(Bid other) {
        var before = parts.split(bid);
        var after = parts.split(other);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        paths.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
        return paths;
    }

    private static Stage otherThan(Stage stage) {
        return stage == Stage.EOI ? Stage.CONTACTED : Stage.EOI;
    }
}
