package org.bidweave.check.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenMember;
import org.bidweave.check.MemberSection;
import org.bidweave.check.Participant;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;

/// Where each member's turnover is weighted by its share, small partners with large shares pull the figure down (domain 5.1).
final class ShareWeightedTurnoverClearsTheThreshold implements Check {

    private static final Rule RULE = new Rule("FIN-05", "Weighted turnover", "Does turnover weighted by share clear the threshold?",
            "The tender’s turnover rule: each member counts in proportion to its share.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return LotByLot.findings(situation, RULE, TurnoverMode.WEIGHTED, ShareWeightedTurnoverClearsTheThreshold::remedy);
    }

    private static Explanation remedy(Explanation told, Situation situation, Comparison comparison) {
        var largest = situation.counted(comparison.lots()).stream()
                .max(Comparator.comparing(p -> Objects.requireNonNullElse(situation.turnover(p), Fraction.ZERO)));
        return largest.map(p -> told.fix(more(p))).orElse(told)
                .fix(TurnoverQuestion.method(situation.tender(), "to members’ turnover weighted by their shares"));
    }

    private static OpenMember more(Participant largest) {
        return new OpenMember(largest.id(), MemberSection.SHARE, "Give " + largest.name() + " a larger share",
                "It has the largest turnover, so each pound moved to it raises the figure; move the work too.");
    }
}
