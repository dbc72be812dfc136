package org.bidweave.ui.shell;

import java.util.Optional;
import org.bidweave.model.BidId;
import org.bidweave.session.Session;

/// Opens a bid in the window.
interface BidOpening {

    /// Goes to the screen where the bid's work is.
    void open(BidId id);

    /// Goes where `then` goes.
    void open(BidId id, Runnable then);

    /// Goes to the screen where the bid's work is; `ended` hears when it is open, or when it could not be opened.
    void openNew(BidId id, Runnable ended);

    /// The session of that bid, while it is the one that is open.
    Optional<Session> session(BidId id);

    /// Leaves that bid if it is open, because it is taken off the board.
    void close(BidId id);
}
