package org.bidweave.ui.notice;

import java.util.List;
import java.util.Optional;
import org.bidweave.exchange.notice.NoticeRelease;
import org.bidweave.model.BidId;

/// A notice that could become a bid, with the notes on its file, and the bid on the board that was made from the same procurement.
public record Offer(NoticeRelease notice, List<String> ofFile, Optional<OnBoard> onBoard) {

    public Offer {
        ofFile = List.copyOf(ofFile);
    }

    /// A bid on the board, and what it is called.
    public record OnBoard(BidId bid, String title) {}
}
