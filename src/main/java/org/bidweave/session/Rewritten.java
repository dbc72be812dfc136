package org.bidweave.session;

import java.util.List;
import org.bidweave.model.BidId;

/// How far a change of everything that is kept reached: the bids that were changed, my organisations among them; the backups; and the files that
/// could not be changed, by name.
public record Rewritten(List<BidId> bids, int backups, List<String> notReached) {

    public Rewritten {
        bids = List.copyOf(bids);
        notReached = List.copyOf(notReached);
    }
}
