package org.bidweave.exchange.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bidweave.AnyBid;
import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.junit.jupiter.api.Test;

class BidJsonTest {

    @Property(tries = 200)
    void whatIsWrittenReadsBackTheSame(@ForAll("bids") Bid bid) {
        assertEquals(bid, BidJson.read(BidJson.write(bid)));
    }

    @Provide
    Arbitrary<Bid> bids() {
        return AnyBid.bids();
    }

    @Test
    void anEmptyBidIsAFewLines() {
        var json = BidJson.write(Bid.empty(new BidId("b1")));

        assertTrue(json.lines().count() < 20, json);
        assertEquals(Bid.empty(new BidId("b1")), BidJson.read(json));
    }
}
