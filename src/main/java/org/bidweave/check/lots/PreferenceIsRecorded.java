package org.bidweave.check.lots;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;

/// Who bids for more lots than it can win leaves the choice to the buyer unless it says which it would rather have (domain 5.1).
final class PreferenceIsRecorded implements Check {

    private static final Rule RULE = new Rule("LOT-02", "Order of preference",
            "If we bid for more lots than can be won, do we say which we prefer?",
            "The tender’s most lots one may win.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var most = situation.tender().lotLimits().award();
        int bid = situation.lotsBid().size();
        if (situation.tender().lots().size() < 2 || most == null || bid == 0) {
            return List.of();
        }
        var ranked = situation.alternative().preference().stream().filter(situation.lotIdsBid()::contains).toList();
        var verdict = verdict(bid > most, !ranked.isEmpty());
        return List.of(Finding.of(RULE, verdict, About.lots(situation.allBid()), () -> {
            var told = Explanation.of("You bid for %s and can win %s%s.".formatted(Words.count(bid, "lot"), Words.count(most), switch (verdict) {
                            case INFO -> "; you prefer " + Words.lots(situation.tender(), ranked) + ", in that order";
                            case GAP -> "; no order of preference is recorded";
                            case NOT_APPLICABLE, PASS, RISK, UNKNOWN, BLOCKER -> "";
                        }))
                .number("bid", Fraction.of(bid)).number("most", Fraction.of(most));
            return verdict == Verdict.GAP
                    ? told.fix(new Advice("Record the order in which you would take the lots",
                            "The buyer can then award the lots that suit you."))
                    : told;
        }));
    }

    private static Verdict verdict(boolean more, boolean ranked) {
        if (!more) {
            return Verdict.PASS;
        }
        return ranked ? Verdict.INFO : Verdict.GAP;
    }
}
