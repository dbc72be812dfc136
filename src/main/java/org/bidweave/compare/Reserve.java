package org.bidweave.compare;

import java.util.List;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;

/// Who could step in, what that closes of what breaks, and what would still be worse than with the partner who left.
public record Reserve(Organisation organisation, List<Change> closes, List<Change> still) {

    public Reserve {
        closes = List.copyOf(closes);
        still = List.copyOf(still);
    }
}
