package org.bidweave.ui.home;

import org.bidweave.model.BidId;
import org.bidweave.model.Progress;

/// What can be done from Home.
public interface HomeActs {

    void open(BidId bid);

    void newBid();

    void importNotice();

    void openFile();

    void openExample();

    /// Puts a bid into another lane of the board.
    void move(BidId bid, Progress lane);

    void remove(BidId bid);
}
