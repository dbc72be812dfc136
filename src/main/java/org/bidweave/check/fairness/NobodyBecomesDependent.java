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
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;

/// A charity that lives on one contract loses its independence, and closes when the contract ends (domain 5.1). What its turnover already
/// holds of this contract is not counted twice; where nothing is entered, it holds none.
final class NobodyBecomesDependent implements Check {

    private static final Rule RULE = new Rule("FAIR-02", "Future dependency",
            "How much of each partner’s future income would this contract be?",
            "Common practice of trustees and funders; the limit is a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(NobodyBecomesDependent.class, situation.deliverers(), (given, p) -> List.of(judgement(given, p)));
    }

    private static Judgement judgement(Given given, Participant participant) {
        var turnover = given.turnover(participant);
        if (turnover == null) {
            return FullCost.missing(RULE, participant, "The turnover of " + participant.name() + " is not entered.",
                    MemberField.ACCOUNTS);
        }
        var share = given.largestShare(participant);
        var entered = participant.member().incumbentIncome();
        var already = entered == null ? Money.ZERO : entered;
        var future = turnover.plus(share.exact()).minus(already.exact());
        var dependency = future.signum() > 0 ? share.exact().dividedBy(future) : Fraction.ONE;
        var limit = given.limits().dependency().exact();
        var holds = limit.atLeast(dependency);
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.RISK, About.partner(participant.id()), () -> {
            var sentence = "This contract would be %s of the future income of %s; %s %s.".formatted(
                    Words.percent(dependency), participant.name(), holds ? "the limit is" : "more than", Words.percent(limit));
            var told = Explanation.of(sentence)
                    .number("dependency", dependency)
                    .number("limit", limit)
                    .line("Turnover today", Words.money(turnover))
                    .line("Of that, from this contract already", already)
                    .line("Keeps a year", share)
                    .total("Future income", Words.money(future))
                    .result("From this contract", Words.percent(dependency));
            return holds ? told : told
                    .fix(new Advice("Agree an exit clause", "Notice long enough for " + participant.name() + " to replace the income."))
                    .fix(new Advice("Plan reserves for the end of the contract", "So that other services do not close with it."));
        });
    }
}
