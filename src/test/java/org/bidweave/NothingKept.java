package org.bidweave;

import org.bidweave.model.Bid;
import org.bidweave.session.Keeping;

/// Keeps nothing of a session, for tests that look only at what is on screen.
public record NothingKept() implements Keeping {

    @Override
    public void edited(String name, Bid before, Bid after) {}

    @Override
    public void undone(Bid before, Bid after) {}

    @Override
    public void redone(Bid before, Bid after) {}
}
