package org.bidweave.compare;

import java.util.List;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.Change;
import org.bidweave.optimise.Effect;

/// Who could step in, what that closes, how many more people a year are served with it, and how the bid then stands beside the one with the partner
/// who left.
public record Reserve(Organisation organisation, List<Change> closes, long people, Effect since) {

    public Reserve {
        closes = List.copyOf(closes);
    }
}
