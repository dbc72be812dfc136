package org.bidweave.check.money;

import java.util.List;
import org.bidweave.check.Check;

/// Price, budget, and money that has no owner.
public final class MoneyChecks {

    private MoneyChecks() {}

    public static List<Check> all() {
        return List.of(
                new PriceIsWithinBudget(),
                new AllMoneyHasAnOwner(),
                new VatOnTheFeeIsKnown(),
                new JointWorkingSaves());
    }
}
