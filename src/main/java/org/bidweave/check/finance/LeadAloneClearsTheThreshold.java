package org.bidweave.check.finance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.TurnoverMode;

/// Some buyers count only the lead's turnover, as Hampshire County Council does unless members are jointly and severally liable; then
/// partners cannot help with it (domain 5.1).
final class LeadAloneClearsTheThreshold implements Check {

    private static final Rule RULE = new Rule("FIN-01", "Lead’s turnover", "Does the lead alone clear the turnover threshold?",
            "The tender’s turnover rule: only the lead counts.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.LEAD_ONLY, LeadAloneClearsTheThreshold::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var fixes = new TurnoverFixes(situation);
        return told
                .fixes(fixes.leads(comparison))
                .fix(TurnoverQuestion.combined(situation.tender()))
                .fix(new Advice("Ask a larger body to guarantee the contract", "The buyer must say that it accepts a guarantee."))
                .fixes(fixes.drop(comparison.lots()));
    }
}
