package org.bidweave.session;

import org.bidweave.model.Bid;

/// Keeps every step of the history for good; each returns only when the step is safe. A `RuntimeException` carries the sentence to show.
public interface Keeping {

    void edited(String name, Bid before, Bid after);

    void undone(Bid before, Bid after);

    void redone(Bid before, Bid after);
}
