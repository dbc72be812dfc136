package org.bidweave.check.structure;

import java.util.List;
import org.bidweave.check.Check;

/// Who leads, who signs, and whether the shares add up.
public final class StructureChecks {

    private StructureChecks() {}

    public static List<Check> all() {
        return List.of(
                new ThereIsOneLead(),
                new SharesAddUp(),
                new LeadDoesEnoughItself(),
                new NewCompanyCanStandUp(),
                new DeliverersAreIncorporated(),
                new JointLiabilityIsBearable(),
                new PartnersKeepEnoughOfTheValue(),
                new NobodyIsInARivalBid(),
                new EveryPartnerHasGivenAuthority(),
                new SomebodyRunsTheSinglePointOfAccess());
    }
}
