package org.bidweave.check.structure;

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

/// Every partner has authorised the lead in writing to submit on its behalf (domain 5.2, STR-11).
final class EveryPartnerHasGivenAuthority implements Check {

    private static final Rule RULE = new Rule(
            "STR-11", "Authority to submit", "Has every partner authorised the lead in writing?",
            "Trustees must approve what is submitted in their name.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var partners = situation.partners();
        return partners.stream().allMatch(p -> p.member().paperwork().authority() == null)
                ? List.of()
                : partners.stream().map(p -> finding(situation, p)).toList();
    }

    private static Finding finding(Situation situation, Participant partner) {
        var about = About.partner(partner.id());
        var authority = partner.member().paperwork().authority();
        if (authority == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about, () -> Explanation.of("Whether " + partner.name()
                    + " has authorised the lead to submit is not entered.")
                    .fix(fix(partner)));
        }
        return authority
                ? Finding.of(RULE, Verdict.PASS, about, () -> Explanation.of(partner.name() + " has authorised the lead to submit."))
                : Finding.of(RULE, situation.gapUntilLate(), about, () -> Explanation.of(partner.name()
                        + " has not yet authorised the lead in writing to submit.")
                        .fix(fix(partner))
                        .fix(new Fix.Advice("Send " + partner.name() + " the text to sign", "Its trustees have to approve it")));
    }

    private static Fix fix(Participant partner) {
        return Fix.open(partner, MemberField.AUTHORITY, "Record its authority", "Closes it once it is in writing");
    }
}
