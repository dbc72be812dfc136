package org.bidweave.session;

import java.util.function.UnaryOperator;
import org.bidweave.model.Bid;

/// Keeps every step of the history for good; each returns only when the step is safe. A `RuntimeException` carries the sentence to show.
public interface Keeping {

    void edited(String name, Bid before, Bid after);

    void undone(Bid before, Bid after);

    void redone(Bid before, Bid after);

    /// Makes every kept value, those of steps and of backups too, what the change makes of it; what the values were is kept nowhere.
    Rewritten rewritten(UnaryOperator<Bid> change);
}
