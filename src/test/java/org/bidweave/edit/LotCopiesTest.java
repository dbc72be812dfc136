package org.bidweave.edit;

import static org.bidweave.TestBids.A;
import static org.bidweave.TestBids.LOT;
import static org.bidweave.TestBids.SECOND_LOT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.bidweave.model.SpecialismRequirement;
import org.junit.jupiter.api.Test;

class LotCopiesTest {

    private static final LotId COPY = new LotId("L3");
    private static final Bid TWO = TestBids.twoLots(1);

    @Test
    void aCopyHasEverythingOfItsLotButIdAndTitle() {
        var bid = apply(TWO, LotCopies.copy(List.of(LOT)));
        var original = TWO.tender().lot(LOT);

        assertEquals(List.of(LOT, COPY, SECOND_LOT), bid.tender().lots().stream().map(Lot::id).toList());
        assertEquals(
                new Lot(COPY, original.title() + " (copy)", original.description(), original.annualValue(), original.areas(),
                        original.volumes(), original.lineValues()),
                bid.tender().lot(COPY));
    }

    @Test
    void aCopyIsBidForWhereItsLotIs() {
        assertEquals(List.of(LOT, COPY, SECOND_LOT), apply(TWO, LotCopies.copy(List.of(LOT))).alternative(A).lotsBid());

        var notBid = TWO.withAlternative(A, a -> a.withLotsBid(List.of(SECOND_LOT)));
        assertEquals(List.of(SECOND_LOT), apply(notBid, LotCopies.copy(List.of(LOT))).alternative(A).lotsBid());
    }

    @Test
    void aCopyHasTheTurnoverSumAndTheSpecialismsOfItsLot() {
        var bid = TWO.withTender(tender -> tender
                .withTurnover(tender.turnover().withMultiple(null).withLotAmounts(Map.of(LOT, Money.of(5))))
                .withSpecialisms(List.of(
                        tender.specialisms().get(0).withLots(List.of(LOT)), tender.specialisms().get(1).withLots(List.of(SECOND_LOT)),
                        tender.specialisms().get(2))));

        var copied = apply(bid, LotCopies.copy(List.of(LOT))).tender();

        assertEquals(Map.of(LOT, Money.of(5), COPY, Money.of(5)), copied.turnover().lotAmounts());
        assertEquals(List.of(List.of(LOT, COPY), List.of(SECOND_LOT), List.of()),
                copied.specialisms().stream().map(SpecialismRequirement::lots).toList());
    }

    @Test
    void copiesOfSeveralLotsStandBehindTheLastOfThemInTheTendersOrder() {
        var bid = apply(TWO, LotCopies.copy(List.of(SECOND_LOT, LOT)));

        assertEquals(List.of(LOT, SECOND_LOT, COPY, new LotId("L4")), bid.tender().lots().stream().map(Lot::id).toList());
        assertEquals(TWO.tender().lot(LOT).title() + " (copy)", bid.tender().lot(COPY).title());
    }

    @Test
    void aCopyOfACopyIsNumbered() {
        var once = apply(TWO, LotCopies.copy(List.of(LOT)));
        var twice = apply(once, LotCopies.copy(List.of(COPY)));

        assertEquals(TWO.tender().lot(LOT).title() + " (copy 2)", twice.tender().lot(new LotId("L4")).title());
    }

    @Test
    void whatOneLotAsksIsCopiedToOthersButNotItsNameOrValue() {
        var bare = TWO.withTender(tender -> tender.withLot(SECOND_LOT, lot ->
                lot.withAreas(List.of()).withVolumes(List.of()).withAnnualValue(Money.of(7))));

        var lot = apply(bare, LotCopies.requirements(LOT, List.of(SECOND_LOT))).tender().lot(SECOND_LOT);

        assertEquals(TWO.tender().lot(LOT).areas(), lot.areas());
        assertEquals(TWO.tender().lot(LOT).volumes(), lot.volumes());
        assertEquals(Money.of(7), lot.annualValue());
        assertEquals(bare.tender().lot(SECOND_LOT).title(), lot.title());
    }

    @Test
    void allLotsAreBidForOrNone() {
        var none = apply(TWO, LotEdits.bidForAll(A, false));
        assertEquals(List.of(), none.alternative(A).lotsBid());
        assertEquals(TWO.alternative(A).lotsBid(), apply(none, LotEdits.bidForAll(A, true)).alternative(A).lotsBid());
    }

    @Test
    void aLotIsMovedUpAndDownTheOrderOfPreference() {
        var second = LotEdits.of(TWO.tender(), SECOND_LOT);
        var ordered = apply(apply(TWO, LotEdits.of(TWO.tender(), LOT).movePreference(A, 1)), second.movePreference(A, -1));
        assertEquals(List.of(LOT, SECOND_LOT), ordered.alternative(A).preference());

        var moved = apply(ordered, second.movePreference(A, -1));
        assertEquals(List.of(SECOND_LOT, LOT), moved.alternative(A).preference());
        assertEquals(moved, apply(moved, second.movePreference(A, -1)));
    }

    private static Bid apply(Bid bid, Edit edit) {
        return edit.change().apply(bid);
    }
}
