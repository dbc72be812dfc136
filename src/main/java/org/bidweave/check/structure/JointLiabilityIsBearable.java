package org.bidweave.check.structure;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.Unsaid;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Binding;
import org.bidweave.model.Fraction;
import org.bidweave.model.Money;
import org.bidweave.model.Role;
import org.bidweave.model.Structure;

/// In a joint bid each member may have to answer for the whole contract, which should not be more than it turns over (domain 5.1, STR-07).
final class JointLiabilityIsBearable implements Check {

    private static final Rule RULE = new Rule(
            "STR-07", "Joint liability", "Could each member bear the whole contract?",
            "Joint and several liability of members of a joint bid.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        if (situation.alternative().structure() != Structure.JOINT_BID || situation.lotsBid().isEmpty()) {
            return List.of();
        }
        var value = situation.allBid().value();
        var liable = situation.members().stream().filter(JointLiabilityIsBearable::liable).toList();
        return value == null
                ? liable.stream().limit(1).map(p -> valueUnknown(situation)).toList()
                : liable.stream().map(p -> finding(situation, p, value)).toList();
    }

    /// The joint bidders, and a subcontractor only where it has bound itself with them.
    private static boolean liable(Participant participant) {
        return participant.isLead()
                || participant.member().role() == Role.MEMBER
                || participant.member().reliance().binding() == Binding.JOINT_AND_SEVERAL;
    }

    private static Finding valueUnknown(Situation situation) {
        return Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                () -> Explanation.of("What each member could have to answer for is not known: a yearly value is not entered.")
                .fix(new Fix.OpenTender(TenderField.YEARLY_VALUE, "Enter the yearly value", "Shows what each member could owe"))
                .fix(Unsaid.yearlyValue(situation.tender(), Valueless.in(situation))));
    }

    private static Finding finding(Situation situation, Participant participant, Money value) {
        var about = About.partner(participant.id());
        var turnover = situation.turnover(participant);
        if (turnover == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of("The turnover of " + participant.name()
                    + " is not entered; it could have to answer for "
                            + value + " a year.")
                    .fix(Fix.open(participant, MemberSection.FINANCES, "Enter its turnover",
                            "Shows whether it could bear the whole contract")));
        }
        var bearable = turnover.atLeast(value.exact());
        return Finding.of(RULE, bearable ? Verdict.PASS : Verdict.RISK, about, () -> {
            var told = Explanation.of(participant.name() + " could have to answer for "
                + value
                        + " a year; it turns over " + Words.money(turnover)
                        + (bearable ? "." : ": " + Words.money(value.exact().minus(turnover)) + " less."))
                    .comparing(turnover, value.exact())
                    .line("Turnover", Words.money(turnover))
                    .line("Yearly value of all lots bid", value)
                    .result(bearable ? "To spare" : "Beyond its turnover",
                        Words.money(bearable ? turnover.minus(value.exact()) : value.exact().minus(turnover)));
            return bearable ? told : told.fixes(fixes(participant, turnover));
        });
    }

    private static List<Fix> fixes(Participant participant, Fraction turnover) {
        return List.of(
                new Fix.Advice("Cap what members owe one another", "An indemnity between members limits the loss of " + participant.name()
                        + ", for instance to its turnover of " + Words.money(turnover)),
                Fix.open(participant, MemberField.ROLE, "Make it a subcontractor", "Then it answers for its own part only"));
    }
}
