package org.bidweave.check.structure;

import java.util.Comparator;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// One organisation leads and answers to the buyer (domain 5.1, STR-01).
final class ThereIsOneLead implements Check {

    private static final Rule RULE = new Rule(
            "STR-01", "Lead", "Is there exactly one lead?", "The buyer needs one party that answers for the bid.");
    private static final int MOST_SUGGESTED = 3;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        if (situation.members().isEmpty() && situation.lotsBid().isEmpty()) {
            return List.of();
        }
        var leads = situation.members().stream().filter(Participant::isLead).toList();
        return List.of(finding(situation, leads).with(told -> told.comparing(Fraction.of(leads.size()), Fraction.ONE)));
    }

    private static Finding finding(Situation situation, List<Participant> leads) {
        if (leads.size() == 1) {
            var lead = leads.getFirst();
            return Finding.of(RULE, Verdict.PASS, About.partner(lead.id()), () -> Explanation.of(lead.name() + " leads."));
        }
        return leads.isEmpty()
                ? Finding.of(RULE, Verdict.BLOCKER, About.THE_BID,
                        () -> Explanation.of("The bid has no lead.").fixes(largest(situation, situation.members())))
                : Finding.of(RULE, Verdict.BLOCKER, About.THE_BID, () -> Explanation.of("The bid has " + leads.size() + " leads: "
                                + Words.list(leads.stream().map(Participant::name).toList()) + ".")
                        .fixes(largest(situation, leads)));
    }

    private static List<Fix> largest(Situation situation, List<Participant> members) {
        return members.stream()
                .sorted(Comparator.comparing((Participant p) -> turnover(situation, p)).reversed().thenComparing(Participant::name))
                .limit(MOST_SUGGESTED)
                .map(p -> (Fix) new Fix.MakeLead(p.id(), "Let " + p.name() + " lead", consequence(situation, p)))
                .toList();
    }

    private static String consequence(Situation situation, Participant participant) {
        var turnover = situation.turnover(participant);
        return turnover == null ? "Its turnover is not entered" : "Turnover " + Words.money(turnover);
    }

    private static Fraction turnover(Situation situation, Participant participant) {
        var turnover = situation.turnover(participant);
        return turnover == null ? Fraction.ZERO : turnover;
    }
}
