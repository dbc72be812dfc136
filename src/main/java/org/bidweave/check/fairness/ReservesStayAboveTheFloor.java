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
import org.jspecify.annotations.Nullable;

/// Trustees set a floor below which reserves should not fall, often three months of spending; a contract that takes them below it puts
/// everything else the charity does at risk (domain 5.1).
final class ReservesStayAboveTheFloor implements Check {

    private static final Rule RULE = new Rule("FAIR-05", "Reserves",
            "Do each partner’s reserves stay above its floor while it waits for payment?",
            "Common reserves policies; the months are a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.judged(ReservesStayAboveTheFloor.class, FullCost.judged(situation), (given, p) -> List.of(judgement(given, p)));
    }

    private static Judgement judgement(Given given, Participant participant) {
        var waiting = FullCost.untilPaid(given, participant);
        var reserves = participant.organisation().finances().freeReserves();
        var spending = spending(participant);
        if (waiting == null || reserves == null) {
            return FullCost.unknown(RULE, given, participant, true);
        }
        if (spending == null) {
            return FullCost.missing(RULE, participant, "The yearly expenditure of " + participant.name() + " is not entered.",
                    MemberField.ACCOUNTS);
        }
        var months = given.limits().reserveMonths();
        var floor = spending.exact().times(months.exact()).dividedBy(Fraction.of(12));
        var left = reserves.exact().minus(waiting);
        var holds = left.atLeast(floor);
        return Judgement.of(RULE, holds ? Verdict.PASS : Verdict.INFO, About.partner(participant.id()), () -> {
            var sentence = "While it waits for payment, %s has %s left in reserve; %s months of spending are %s.".formatted(
                    participant.name(), Words.pounds(left), months, Words.pounds(floor));
            var told = Explanation.of(sentence)
                    .comparing(left, floor)
                    .line("Free reserves", reserves)
                    .line("To carry until paid", Words.pounds(waiting))
                    .total("Left", Words.pounds(left))
                    .line(months + " months of spending of " + spending + " a year", Words.pounds(floor))
                    .result(holds ? "Above the floor" : "Below the floor", Words.pounds(holds ? left.minus(floor) : floor.minus(left)));
            return holds ? told : told
                    .fix(TermsQuestion.monthlyPayment(given.tender()))
                    .fix(new Advice("Ask the trustees of " + participant.name() + " to agree to it",
                            "Reserves recover once payment comes in."));
        });
    }

    /// `X_i`: of the latest year, which comes first or has the latest year end.
    private static @Nullable Money spending(Participant participant) {
        var accounts = participant.organisation().finances().latestFirst();
        return accounts.isEmpty() ? null : accounts.getFirst().expenditure();
    }
}
