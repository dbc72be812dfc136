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

/// No member has a ground of exclusion against it. A mandatory one excludes, a discretionary one has to be answered
/// (Procurement Act 2023; domain 5.2, EXC-02).
final class NobodyIsExcluded implements Check {

    private static final Rule RULE = new Rule(
            "EXC-02",
            "Grounds of exclusion",
            "Does a ground of exclusion stand against anybody?",
            "Procurement Act 2023: mandatory and discretionary grounds of exclusion.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.members().stream().allMatch(p -> p.organisation().standing().exclusion() == null)
                ? List.of()
                : situation.members().stream().map(NobodyIsExcluded::finding).toList();
    }

    private static Finding finding(Participant participant) {
        var about = About.partner(participant.id());
        var exclusion = participant.organisation().standing().exclusion();
        if (exclusion == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether a ground of exclusion stands against " + participant.name()
                    + " is not entered.")
                    .fix(Fix.open(participant, MemberField.EXCLUSION, "Enter its declaration", "Shows whether it can take part")));
        }
        return switch (exclusion) {
            case NONE -> Finding.of(RULE, Verdict.PASS, about,
                    () -> Explanation.of("No ground of exclusion stands against " + participant.name() + "."));
            case DISCRETIONARY -> discretionary(participant, about);
            case MANDATORY -> Finding.of(RULE, Verdict.BLOCKER, about,
                    () -> Explanation.of("A mandatory ground of exclusion stands against "
                    + participant.name() + ".")
                    .fix(Fix.open(participant, MemberField.STAGE, "Replace " + participant.name(), "The bid can go on without it"))
                    .fix(new Fix.Advice("Take legal advice", "Evidence that it has put things right may still be heard")));
        };
    }

    private static Finding discretionary(Participant participant, About about) {
        var answer = participant.organisation().standing().selfCleaning();
        return Finding.of(RULE, Verdict.RISK, about, () -> {
            var told = Explanation.of("A discretionary ground of exclusion stands against " + participant.name()
                + (answer.isEmpty() ? "; what it did about it is not written down." : "; its answer: " + answer));
            return told.fix(Fix.open(participant, answer.isEmpty() ? MemberField.SELF_CLEANING : MemberField.EXCLUSION,
                    answer.isEmpty() ? "Write down what it did about it" : "Change its answer",
                    "The buyer decides on this text"));
        });
    }
}
