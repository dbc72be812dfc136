package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.Check;

/// What the bid does to each partner, the small ones first.
public final class FairnessChecks {

    private FairnessChecks() {}

    public static List<Check> all() {
        return List.of(
                new NobodyIsOverexposed(),
                new NobodyBecomesDependent(),
                new NobodyIsTurnoverBallast(),
                new EverybodyCanWaitForPayment(),
                new ReservesStayAboveTheFloor(),
                new CostsAreRecovered(),
                new FeeIsReasonable(),
                new NobodyIsBidCandy(),
                new UnitPricesAreFair(),
                new ResultsMoneyIsAffordable(),
                new LeadPaysPromptly(),
                new LiabilityIsBounded(),
                new PartnersHaveAVote());
    }
}
