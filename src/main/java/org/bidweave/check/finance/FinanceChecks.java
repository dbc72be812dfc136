package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.Check;

/// Whether the consortium has the turnover and the finances the buyer asks for.
public final class FinanceChecks {

    private FinanceChecks() {}

    public static List<Check> all() {
        return List.of(
                new LeadAloneClearsTheThreshold(),
                new TogetherWeClearTheThreshold(),
                new TogetherWithTheLeadsMinimum(),
                new EachPartnerClearsItsShare(),
                new ShareWeightedTurnoverClearsTheThreshold(),
                new EveryPartnerClearsTheThreshold(),
                new ThresholdIsProportionate(),
                new LotsWonTogetherClearTheThreshold(),
                new TurnoverCoversTheValue(),
                new FinancialRatiosAreMet(),
                new TurnoverStandsWithoutAnyOnePartner(),
                new CountingMethodIsKnown(),
                new AccountsAreRecent(),
                new NetAssetsArePositive());
    }
}
