package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;

/// Cover that the bid counts on still runs on the first day of the contract (domain 5.2, INS-03).
final class CoverLastsUntilTheContract implements Check {

    private static final Rule RULE = new Rule(
            "INS-03",
            "Insurance renewals",
            "Does the cover we count on run until the contract starts?",
            "Good practice in consortium bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return new Expiry(RULE, Verdict.INFO, MemberSection.INSURANCE).findings(situation, counted(situation));
    }

    private static List<Expiry.Held> counted(Situation situation) {
        return situation.tender().insurance().stream()
                .flatMap(asked -> InsuranceAsked.holders(situation, asked.holder()).stream()
                        .map(holder -> new InsuranceAsked(asked, holder)))
                .flatMap(cover -> cover.held().stream().map(held ->
                        new Expiry.Held(cover.holder(), Words.insurance(held.type()) + " cover", held.expires())))
                .toList();
    }
}
