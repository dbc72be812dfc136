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

/// The lead and every member relied on is registered on the platform with its declarations. A bid without them cannot be submitted
/// (domain 5.1, EXC-01).
final class DeclarationsAndRegistrationAreIn implements Check {

    private static final Rule RULE = new Rule(
            "EXC-01",
            "Declarations and registration",
            "Is everyone we rely on registered, with declarations made?",
            "Procurement Act 2023: each supplier’s platform registration and share code.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.members().stream()
                .filter(p -> p.isLead() || p.reliedOn())
                .map(p -> finding(situation, p))
                .toList();
    }

    private static Finding finding(Situation situation, Participant participant) {
        var about = About.partner(participant.id());
        return participant.member().paperwork().registered()
                ? Finding.of(RULE, Verdict.PASS, about,
                        () -> Explanation.of(participant.name() + " is registered and has made its declarations."))
                : Finding.of(RULE, situation.gapUntilLate(), about,
                        () -> Explanation.of(participant.name() + " is not registered on the platform with its declarations"
                                + Lateness.words(situation))
                        .fix(Fix.open(participant, MemberField.REGISTERED, "Record its registration", "Once it has sent its share code"))
                        .fix(new Fix.Advice("Chase " + participant.name(),
                                "Registration, declarations and share code take a small charity some days")));
    }
}
