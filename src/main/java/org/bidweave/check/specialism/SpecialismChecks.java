package org.bidweave.check.specialism;

import java.util.List;
import org.bidweave.check.Check;

/// Whether somebody delivers what the buyer needs to have delivered.
public final class SpecialismChecks {

    private SpecialismChecks() {}

    public static List<Check> all() {
        return List.of(
                new EverySpecialismIsDelivered(),
                new AreaWideSpecialismsReachEveryPlace(),
                new MandatorySpecialismsAreEvidenced(),
                new EverySpecialismHasMoreThanOneHolder(),
                new EverySpecialismCanBeReachedInEveryPlace());
    }
}
