package org.bidweave.check.fairness;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.Fix;
import org.bidweave.check.Given;
import org.bidweave.check.Judgement;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Payment in arrears is lent by whoever does the work; small charities run out of cash before they run out of skill (domain 5.1).
final class EverybodyCanWaitForPayment implements Check {

    private static final Rule RULE = new Rule("FAIR-04", "Waiting for payment",
            "Can each partner fund the wait for payment from free reserves?",
            "The tender’s payment terms, and the lead’s days to pass payment on.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(EverybodyCanWaitForPayment.class, FullCost.judged(situation), (given, p) -> List.of(judgement(given, p)));
    }

    private static Judgement judgement(Given given, Participant participant) {
        var need = FullCost.untilPaid(given, participant);
        var reserves = participant.organisation().finances().freeReserves();
        if (need == null || reserves == null) {
            return FullCost.unknown(RULE, given, participant, true);
        }
        var holds = reserves.exact().atLeast(need);
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(participant.id()), () -> {
            var sentence = "%s must carry %s until it is paid; it has %s free.".formatted(participant.name(), Words.pounds(need), reserves);
            var told = FullCost.workings(Explanation.of(sentence).comparing(reserves.exact(), need), given, participant)
                    .line("Free reserves", reserves)
                    .result(holds ? "To spare" : "Short", Words.pounds(holds ? reserves.exact().minus(need) : need.minus(reserves.exact())));
            return holds ? told : told.fixes(fixes(given, participant, need.minus(reserves.exact())));
        });
    }

    private static List<Fix> fixes(Given given, Participant participant, Fraction shortfall) {
        var monthly = TermsQuestion.monthlyPayment(given.tender());
        var advance = new OpenMember(participant.id(), MemberField.ADVANCE,
                "Agree an advance of " + Words.pounds(shortfall) + " for " + participant.name(), "Closes it exactly.");
        return participant.isLead()
                ? List.of(monthly, advance)
                : List.of(monthly, advance, new Advice("Let the lead pay " + participant.name() + " before it is paid itself",
                        "The lead’s own reserves must allow it."));
    }
}
