package org.bidweave.ui.shell;

import org.bidweave.model.BidId;

/// Opens a bid in the window.
interface BidOpening {

    /// Goes to the screen where the bid's work is.
    void open(BidId id);

    /// Goes where `then` goes.
    void open(BidId id, Runnable then);
}
