package org.bidweave.ui.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.bidweave.TestBids;
import org.bidweave.model.Bid;
import org.bidweave.model.LotLimits;
import org.bidweave.ui.shared.Texts;
import org.junit.jupiter.api.Test;

class LotsSentenceTest {

    private final LotsSentence sentence = new LotsSentence(new Texts(Locale.UK));

    @Test
    void theLargestLotsThatCanBeWonAreSummed() {
        assertEquals("You bid for £1,330,000; at most £1,030,000 of it can be won.", rivers(bid -> bid));
    }

    @Test
    void withoutALimitAllOfItCanBeWon() {
        assertEquals("You bid for £1,330,000 and can win all of it.", rivers(bid -> limited(bid, LotLimits.NONE)));
    }

    @Test
    void oneLotIsWorthItsValue() {
        assertEquals("You bid for £600,000 a year.", sentence.of(TestBids.planned(TestBids.WESTMERE)));
    }

    @Test
    void moreLotsThanTheBuyerAllowsAreNamedFirst() {
        assertEquals("You bid for 3 lots; the buyer allows 2.", rivers(bid -> limited(bid, new LotLimits(2, 2))));
    }

    @Test
    void aMissingValueIsAskedFor() {
        assertEquals("Enter the yearly value of lots 3 and 4 to see what you bid for.", rivers(bid -> bid.withTender(tender -> tender
                .withLot(ThreeRivers.LOT_3, lot -> lot.withAnnualValue(null))
                .withLot(ThreeRivers.LOT_4, lot -> lot.withAnnualValue(null)))));
    }

    @Test
    void withoutATickThereIsNothingToSum() {
        assertEquals("Tick the lots you bid for.", rivers(bid -> bid.withAlternative(ThreeRivers.A, a -> a.withLotsBid(List.of()))));
    }

    @Test
    void theLimitsStandBesideTheHeading() {
        assertEquals("Bid for at most 3, win at most 2", sentence.limits(new LotLimits(3, 2)));
        assertEquals("Bid for at most 3", sentence.limits(new LotLimits(3, null)));
        assertEquals("Win at most 2", sentence.limits(new LotLimits(null, 2)));
        assertEquals("No limit on how many you may bid for or win", sentence.limits(LotLimits.NONE));
    }

    private String rivers(UnaryOperator<Bid> change) {
        return sentence.of(ThreeRivers.planned(change.apply(ThreeRivers.BID)));
    }

    private static Bid limited(Bid bid, LotLimits limits) {
        return bid.withTender(tender -> tender.withLotLimits(limits));
    }
}
