package org.bidweave.check.specialism;

import java.util.List;
import org.bidweave.check.Check;

/// Whether every specialism asked for is there, shown, and in every place.
public final class SpecialismChecks {

    private SpecialismChecks() {}

    public static List<Check> all() {
        return List.of();
    }
}
