package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.Check;

/// What the bid does to each partner, the small ones first.
public final class FairnessChecks {

    private FairnessChecks() {}

    public static List<Check> all() {
        return List.of();
    }
}
