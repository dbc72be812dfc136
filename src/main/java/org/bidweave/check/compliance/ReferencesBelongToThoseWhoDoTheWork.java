package org.bidweave.check.compliance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.ReferencesCounted;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.OrganisationId;

/// Whoever owns a counted reference does part of the work. A body whose experience is relied on must be bound to perform
/// (Procurement Act 2023; domain 5.1, EXP-02).
final class ReferencesBelongToThoseWhoDoTheWork implements Check {

    private static final Rule RULE = new Rule(
            "EXP-02",
            "Owners of references",
            "Do the owners of our references do part of the work?",
            "Procurement Act 2023: a body relied on must be bound to perform or guarantee.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var asked = situation.tender().references();
        if (asked == null || asked.count() == 0 || situation.lotsBid().isEmpty()) {
            return List.of();
        }
        var byOwner = new LinkedHashMap<OrganisationId, List<ReferencesCounted.Owned>>();
        ReferencesCounted.in(situation, asked).counted()
                .forEach(owned -> byOwner.computeIfAbsent(owned.owner().id(), id -> new ArrayList<>()).add(owned));
        return byOwner.values().stream().map(owned -> finding(situation, owned.getFirst().owner(), owned.size())).toList();
    }

    private static Finding finding(Situation situation, Participant owner, int references) {
        var about = About.partner(owner.id());
        var named = Words.count(references, "reference");
        var share = owner.share(situation.lotIdsBid());
        return share.isPositive()
                ? Finding.of(RULE, Verdict.PASS, about,
                        () -> Explanation.of(owner.name() + " brings " + named + " and keeps " + share + " a year of the work.")
                        .number("share", share.pounds()))
                : Finding.of(RULE, Verdict.BLOCKER, about,
                        () -> Explanation.of(owner.name() + " brings " + named + " but has no part in the work.")
                        .number("share", share.pounds())
                        .fix(Fix.open(owner, MemberSection.SHARE, "Give " + owner.name() + " a share",
                                "With the work that its references are about"))
                        .fix(Fix.open(owner, MemberSection.REFERENCES, "Leave its references out", "Then others must bring enough")));
    }
}
