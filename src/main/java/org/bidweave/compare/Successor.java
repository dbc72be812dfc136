package org.bidweave.compare;

import java.util.List;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;

/// Who of those that stay could lead, and what would still be worse than with the lead who left.
public record Successor(Organisation organisation, List<Change> still) {

    public Successor {
        still = List.copyOf(still);
    }
}
