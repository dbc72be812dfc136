package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.MemberField;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;

/// Money paid by results may never come; a partner must be able to lose it (domain 5.1).
final class ResultsMoneyIsAffordable implements Check {

    private static final Rule RULE = new Rule("FAIR-10", "Payment by results",
            "Could each partner afford to lose the money paid by results?",
            "The tender’s part paid by results.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var part = situation.tender().payment().byResults();
        return part == null || part.compareTo(Decimal.ZERO) == 0 ? List.of()
                : situation.judged(ResultsMoneyIsAffordable.class, situation.deliverers(), (given, p) -> List.of(judgement(given, p, part)));
    }

    private static Judgement judgement(Given given, Participant participant, Decimal part) {
        var reserves = participant.organisation().finances().freeReserves();
        if (reserves == null) {
            return FullCost.missing(RULE, participant, "The free reserves of " + participant.name() + " are not entered.",
                    MemberField.RESERVES);
        }
        var share = given.largestShare(participant);
        var atRisk = share.times(part);
        var holds = reserves.compareTo(atRisk) >= 0;
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(participant.id()), () -> {
            var told = Explanation.of("%s of %s would be paid by results; it has %s free: %s.".formatted(
                                atRisk, Words.of(participant.name()) + " share", reserves, Words.margin(reserves.exact(), atRisk.exact())))
                    .comparing(reserves.exact(), atRisk.exact())
                    .line("Keeps a year", share)
                    .line("Paid by results, " + Words.percent(part.exact()), atRisk)
                    .line("Free reserves", reserves);
            return holds ? told : told.fixes(participant.isLead()
                    ? List.of(TermsQuestion.lessByResults(given.tender()))
                    : List.of(new Advice("Let the lead carry the part paid by results", "Pay " + participant.name() + " for work done."),
                            TermsQuestion.lessByResults(given.tender())));
        });
    }
}
