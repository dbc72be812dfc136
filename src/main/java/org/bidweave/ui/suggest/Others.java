package org.bidweave.ui.suggest;

import java.util.List;
import java.util.function.Consumer;
import org.bidweave.model.Organisation;

/// My organisations that the bid does not know, as they would stand in it.
public interface Others {

    /// Worked out on a worker; `then` hears of them in the window.
    void find(Consumer<List<Organisation>> then);
}
