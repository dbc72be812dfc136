package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.TurnoverMode;

/// Passing the financial threshold is the commonest hard reason for charities to bid together. Only the turnover of those who perform the
/// work, or guarantee it, counts (Procurement Act 2023, section 22; domain 5.1).
final class TogetherWeClearTheThreshold implements Check {

    private static final Rule RULE = new Rule("FIN-02", "Combined turnover", "Do we clear the turnover threshold together?",
            "The tender’s turnover rule: members count together.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.COMBINED, TogetherWeClearTheThreshold::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var fixes = new TurnoverFixes(situation);
        return told.fixes(fixes.together(comparison)).fixes(fixes.drop(comparison.lots()));
    }
}
