package org.bidweave.check.capacity;

import java.util.List;
import org.bidweave.check.Check;

/// Whether there are enough staff for the people to be served.
public final class CapacityChecks {

    private CapacityChecks() {}

    public static List<Check> all() {
        return List.of(
                new EveryPlaceHasEnoughCapacity(),
                new NobodyPromisesMoreThanItsStaffCanDo(),
                new CaseloadsAreSafe(),
                new ThereIsHeadroom(),
                new NobodyDuplicatesTheWork(),
                new EverybodyCanStartInTime(),
                new NoWithdrawalBreaksTheService());
    }
}
