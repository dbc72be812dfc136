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
import org.bidweave.check.Words;

/// No partner also stands in a rival bid for the same lot. Some tenders forbid it, and it shares our plans (domain 5.2, STR-10).
final class NobodyIsInARivalBid implements Check {

    private static final Rule RULE = new Rule(
            "STR-10", "Rival bids", "Is a partner in a rival bid for the same lot?",
            "The tender’s rules on taking part in several bids.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var entered = situation.tender().partnering().rivalBidsForbidden()
                || situation.members().stream().anyMatch(p -> p.member().rivalLots() != null);
        return entered
                ? situation.members().stream()
                        .filter(p -> !p.isLead() || p.member().rivalLots() != null)
                        .map(p -> finding(situation, p))
                        .toList()
                : List.of();
    }

    private static Finding finding(Situation situation, Participant participant) {
        var about = About.partner(participant.id());
        var rival = participant.member().rivalLots();
        if (rival == null) {
            return Finding.of(RULE, Verdict.UNKNOWN, about,
                    () -> Explanation.of("Whether " + participant.name() + " is in a rival bid has not been asked.")
                    .fix(Fix.open(participant, MemberField.RIVAL_LOTS, "Enter its answer", "An empty list says that it is in none")));
        }
        var same = situation.lotIdsBid().stream().filter(rival::contains).toList();
        if (same.isEmpty()) {
            return Finding.of(RULE, Verdict.PASS, about,
                    () -> Explanation.of(participant.name() + " is in no rival bid for what we bid for."));
        }
        var forbidden = situation.tender().partnering().rivalBidsForbidden();
        return Finding.of(RULE, forbidden ? Verdict.BLOCKER : Verdict.RISK, about,
                () -> Explanation.of(participant.name() + " is also in a rival bid"
                        + (situation.tender().lots().size() < 2 ? "" : " for " + Words.lots(situation.tender(), same))
                        + (forbidden ? "; the buyer forbids it." : "."))
                .fix(new Fix.Advice("Agree exclusivity with " + participant.name(), "It then bids with us only"))
                .fix(Fix.open(participant, MemberField.STAGE, "Replace " + participant.name(), "If it stays in the other bid")));
    }
}
