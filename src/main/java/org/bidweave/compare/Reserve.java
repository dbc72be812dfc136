package org.bidweave.compare;

import java.util.List;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;

/// Who could step in, what that closes, how many more people a year are served with it, and what would still be worse than with the partner who left.
public record Reserve(Organisation organisation, List<Change> closes, long people, List<Change> still) {

    public Reserve {
        closes = List.copyOf(closes);
        still = List.copyOf(still);
    }
}
