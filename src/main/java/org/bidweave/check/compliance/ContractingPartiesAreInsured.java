package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.InsuranceHolder;

/// Whoever signs with the buyer holds, or will hold, the cover asked for. Under the Procurement Act 2023 it need not be in place
/// before award (domain 5.1, INS-01).
final class ContractingPartiesAreInsured implements Check {

    private static final Rule RULE = new Rule(
            "INS-01",
            "Insurance",
            "Does whoever signs with the buyer hold the cover asked for?",
            "The tender’s insurance; Procurement Act 2023, conditions of participation.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return new Insured(RULE, InsuranceHolder.CONTRACTING_PARTY, Verdict.BLOCKER).findings(situation);
    }
}
