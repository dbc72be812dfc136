package org.bidweave.check.compliance;

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

/// Every partner relied on has signed the memorandum of understanding. Until then the bid stands on a promise (domain 5.1, TIM-01).
final class ReliedOnPartnersHaveSigned implements Check {

    private static final Rule RULE = new Rule(
            "TIM-01",
            "Signatures",
            "Has every partner we rely on signed?",
            "The timetable: memorandum signed by all ten days before submission.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.partners().stream().filter(Participant::reliedOn).map(p -> finding(situation, p)).toList();
    }

    private static Finding finding(Situation situation, Participant partner) {
        var about = About.partner(partner.id());
        return partner.member().stage().signed()
                ? Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(partner.name() + " has signed."))
                : Finding.of(RULE, situation.gapUntilLate(), about,
                        () -> Explanation.of("We rely on " + partner.name() + ", which has not signed"
                        + Lateness.words(situation))
                        .fix(Fix.sign(partner, "Closes it; it then counts in the secured view")));
    }
}
