package org.bidweave.check.lots;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.DropLot;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;

/// A bid for more lots than the buyer allows can be rejected for all of them (domain 5.1).
final class NotTooManyLots implements Check {

    private static final Rule RULE = new Rule("LOT-01", "Lots bid", "Do we bid for no more lots than allowed?",
            "The tender’s most lots one may bid for.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var most = situation.tender().lotLimits().bid();
        int bid = situation.lotsBid().size();
        if (situation.tender().lots().size() < 2 || most == null || bid == 0) {
            return List.of();
        }
        var holds = bid <= most;
        return List.of(Finding.of(RULE, holds ? Verdict.PASS : Verdict.BLOCKER, About.lots(situation.allBid()), () -> {
            var told = Explanation.of("You bid for %s; the buyer allows %s%s.".formatted(
                                Words.count(bid, "lot"), Words.count(most), holds ? "" : ": " + (bid - most) + " too many"))
                    .number("have", Fraction.of(bid)).number("need", Fraction.of(most)).number("margin", Fraction.of(most - bid));
            return holds ? told : told.fixes(situation.lotsBid().stream().map(lot -> drop(situation, lot)).toList());
        }));
    }

    private static DropLot drop(Situation situation, Lot lot) {
        return new DropLot(lot.id(), "Do not bid for " + Words.lots(situation.tender(), List.of(lot.id())),
                "One lot fewer: " + lot.name() + ".");
    }
}
