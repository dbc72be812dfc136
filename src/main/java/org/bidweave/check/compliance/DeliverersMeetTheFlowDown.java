package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.InsuranceHolder;

/// Every member that delivers holds, or will hold, the cover that the contract passes down to it (domain 5.1, INS-02).
final class DeliverersMeetTheFlowDown implements Check {

    private static final Rule RULE = new Rule(
            "INS-02",
            "Partners’ insurance",
            "Does everyone who delivers hold the cover passed down to them?",
            "The tender’s insurance for those who deliver.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return new Insured(RULE, InsuranceHolder.EVERY_DELIVERER, Verdict.GAP).findings(situation);
    }
}
