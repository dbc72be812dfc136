package org.bidweave.check.fairness;

import java.util.List;
import java.util.Optional;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.Fraction;

/// A lead that pays late makes small partners its bank; public sub-contracts carry 30 days by law (domain 3, 5.2).
final class LeadPaysPromptly implements Check {

    private static final Rule RULE = new Rule("FAIR-11", "Prompt payment", "Does the lead pay its partners promptly?",
            "Procurement Act 2023, section 73: 30-day payment is implied into public sub-contracts.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.partners().isEmpty() ? List.of()
                : situation.lead().flatMap(lead -> Optional.ofNullable(lead.organisation().standing().daysToPay())
                        .map(days -> finding(situation, lead, days))).stream().toList();
    }

    private static Finding finding(Situation situation, Participant lead, int days) {
        int most = situation.limits().promptPaymentDays();
        var holds = days <= most;
        return Finding.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(lead.id()), () -> {
            var told = Explanation.of("%s takes %d days to pay; partners should be paid within %d.".formatted(lead.name(), days, most))
                    .number("have", Fraction.of(days)).number("need", Fraction.of(most)).number("margin", Fraction.of(most - days));
            return holds ? told : told.fix(new Advice("Write payment within " + most + " days into every sub-contract",
                    "Section 73 of the Procurement Act 2023 implies 30 days into public sub-contracts in any case."));
        });
    }
}
