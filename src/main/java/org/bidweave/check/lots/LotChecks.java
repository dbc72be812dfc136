package org.bidweave.check.lots;

import java.util.List;
import org.bidweave.check.Check;

/// Whether the lots bid fit the buyer's limits and the staff there is.
public final class LotChecks {

    private LotChecks() {}

    public static List<Check> all() {
        return List.of(
                new NotTooManyLots(),
                new PreferenceIsRecorded(),
                new StaffAreNotPromisedTwice());
    }
}
