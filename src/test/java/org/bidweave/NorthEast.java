package org.bidweave;

import org.bidweave.model.Area;
import org.bidweave.model.Bid;
import org.bidweave.model.Tender;

/// Westmere with its places in the north east: North lies in Gateshead, South is South Tyneside, Quayside is nowhere in the table.
public final class NorthEast {

    public static final Bid BID = TestBids.WESTMERE.withTender(NorthEast::placed);

    private NorthEast() {}

    private static Tender placed(Tender tender) {
        return tender.withAreas(tender.areas().stream().map(NorthEast::placed).toList());
    }

    private static Area placed(Area area) {
        return area.id().equals(TestBids.NORTH) ? area.withWithin("E08000037") : area.id().equals(TestBids.SOUTH) ? area.withCode("E08000023") : area;
    }
}
