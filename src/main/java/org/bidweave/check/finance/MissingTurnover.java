package org.bidweave.check.finance;

import org.bidweave.check.About;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.model.TurnoverKind;
import org.bidweave.model.YearBasis;

/// Says whose turnover is not known, and which years of it.
final class MissingTurnover {

    private MissingTurnover() {}

    static Finding finding(Rule rule, About about, Situation situation, Participant participant) {
        var turnover = situation.tender().turnover();
        var income = turnover.kind() == TurnoverKind.GENERAL ? "turnover" : "turnover from work like this";
        var years = turnover.basis() == YearBasis.LATEST || turnover.years() == 1
                ? "is not entered."
                : "is not entered for all of the " + turnover.years() + " years the buyer looks at.";
        return Finding.of(rule, Verdict.UNKNOWN, about, "The " + income + " of " + participant.name() + " " + years)
                .fix(new OpenMember(participant.id(), MemberSection.FINANCES, "Enter the turnover of " + participant.name(),
                        "Then it can be counted."));
    }
}
