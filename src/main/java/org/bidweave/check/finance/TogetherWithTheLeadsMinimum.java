package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.TurnoverMode;

/// A buyer that counts members together may still want the lead to carry a stated part of the threshold itself (domain 5.1).
final class TogetherWithTheLeadsMinimum implements Check {

    private static final Rule RULE = new Rule("FIN-03", "Combined turnover and lead’s part",
            "Do we clear the turnover threshold together, and does the lead carry its minimum?",
            "The tender’s turnover rule: members count together, with a minimum for the lead.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.COMBINED_LEAD_MIN, TogetherWithTheLeadsMinimum::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var fixes = new TurnoverFixes(situation);
        return told
                .fixes(comparison.who() == null ? fixes.together(comparison) : fixes.leads(comparison))
                .fixes(fixes.drop(comparison.lots()));
    }
}
