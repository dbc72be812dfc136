package org.bidweave.check.fairness;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberField;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.jspecify.annotations.Nullable;

/// Partners that carry a real part of the work should have a say in how the consortium is run (domain 5.2, 6).
final class PartnersHaveAVote implements Check {

    private static final Rule RULE = new Rule("FAIR-13", "Vote", "Does everyone with a real share have a vote?",
            "Common practice in consortium agreements; the least share is a setting.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var partners = situation.partners();
        if (partners.stream().allMatch(p -> p.member().terms().vote() == null)) {
            return List.of();
        }
        var lots = situation.allBid();
        var least = situation.limits().voteShare().exact();
        return partners.stream()
                .filter(p -> atLeast(TurnoverTest.share(p, lots), least))
                .map(p -> finding(p, Objects.requireNonNull(TurnoverTest.share(p, lots))))
                .toList();
    }

    private static boolean atLeast(@Nullable Fraction share, Fraction least) {
        return share != null && share.atLeast(least);
    }

    private static Finding finding(Participant partner, Fraction share) {
        var vote = partner.member().terms().vote();
        var open = new OpenMember(partner.id(), MemberField.VOTE, "Record the vote of " + partner.name(),
                "As the consortium agreement says.");
        var about = About.partner(partner.id());
        if (vote == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether " + partner.name() + " has a vote is not entered.").fix(open));
        }
        return Finding.of(RULE, vote ? Verdict.PASS : Verdict.INFO, about, () -> {
            var told = Explanation.of("%s keeps %s of the value and has %s.".formatted(
                        partner.name(), Words.percent(share), vote ? "a vote" : "no vote"))
                    .number("share", share);
            return vote ? told : told.fix(open);
        });
    }
}
