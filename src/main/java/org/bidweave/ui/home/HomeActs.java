package org.bidweave.ui.home;

import org.bidweave.model.Bid;
import org.bidweave.model.BidId;
import org.bidweave.model.Progress;

/// What can be done from Home.
public interface HomeActs {

    void open(BidId bid);

    void newBid();

    /// Puts a bid made from answers on the board and opens it.
    void add(Bid made);

    void importNotice();

    void openFile();

    void openExample();

    /// Puts a bid into another lane of the board.
    void move(BidId bid, Progress lane);

    void remove(BidId bid);
}
