package org.bidweave;

import java.util.List;
import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;
import org.bidweave.session.Keeping;
import org.bidweave.session.Rewritten;

/// Keeps nothing of a session, for tests that look only at what is on screen.
public record NothingKept() implements Keeping {

    @Override
    public Rewritten rewritten(UnaryOperator<Bid> change) {
        return new Rewritten(0, List.of());
    }

    @Override
    public void edited(String name, Bid before, Bid after) {}

    @Override
    public void undone(Bid before, Bid after) {}

    @Override
    public void redone(Bid before, Bid after) {}
}
