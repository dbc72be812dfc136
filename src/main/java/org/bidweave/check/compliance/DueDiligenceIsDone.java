package org.bidweave.check.compliance;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;

/// The lead has looked into every partner before it answers for it (domain 5.1, DOC-01).
final class DueDiligenceIsDone implements Check {

    private static final Rule RULE = new Rule(
            "DOC-01",
            "Due diligence",
            "Is due diligence done on every partner?",
            "The timetable: due diligence back eighteen days before submission.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.partners().stream().map(DueDiligenceIsDone::finding).toList();
    }

    private static Finding finding(Participant partner) {
        var about = About.partner(partner.id());
        return partner.member().paperwork().dueDiligence()
                ? Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of("Due diligence on " + partner.name() + " is done."))
                : Finding.of(RULE, Verdict.GAP, about, () -> Explanation.of("Due diligence on " + partner.name() + " is not done.")
                        .fix(Fix.open(partner, MemberField.DUE_DILIGENCE, "Record due diligence", "Closes it"))
                        .fix(new Fix.Advice("Chase " + partner.name(), "Accounts, policies, insurance and safeguarding record")));
    }
}
