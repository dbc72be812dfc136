package org.bidweave.check.capacity;

import java.util.List;
import org.bidweave.check.Check;

/// Whether the people asked for can be served by the staff there is.
public final class CapacityChecks {

    private CapacityChecks() {}

    public static List<Check> all() {
        return List.of();
    }
}
