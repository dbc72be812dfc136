package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.Check;
import org.bidweave.check.Finding;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;

/// Accreditations that the bid counts on still hold on the first day of the contract (domain 5.2, ACC-02).
final class AccreditationsLastUntilTheContract implements Check {

    private static final Rule RULE = new Rule(
            "ACC-02",
            "Accreditation renewals",
            "Do the accreditations we count on run until the contract starts?",
            "Good practice in consortium bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return new Expiry(RULE, Verdict.RISK, MemberSection.ACCREDITATIONS).findings(situation, counted(situation));
    }

    private static List<Expiry.Held> counted(Situation situation) {
        return AccreditationAsked.in(situation).stream()
                .flatMap(asked -> asked.concerned().stream()
                        .flatMap(holder -> asked.held(holder).stream().map(held -> new Expiry.Held(holder, held.name(), held.expires()))))
                .toList();
    }
}
