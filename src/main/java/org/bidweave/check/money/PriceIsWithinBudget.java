package org.bidweave.check.money;

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

/// A price above the buyer's ceiling is usually rejected unread (domain 5.1).
final class PriceIsWithinBudget implements Check {

    private static final Rule RULE = new Rule("MON-01", "Price", "Is the price within the buyer’s budget?", "The tender’s budget ceiling.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var ceiling = situation.tender().budget().ceiling();
        if (ceiling == null) {
            return List.of();
        }
        var price = situation.alternative().price();
        if (price == null) {
            return List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("The price of this alternative is not entered; the buyer pays at most " + ceiling + " a year.")));
        }
        var holds = price.compareTo(ceiling) <= 0;
        return List.of(Finding.of(RULE, holds ? Verdict.PASS : Verdict.BLOCKER, About.THE_BID, () -> {
            var told = Explanation.of("The price is %s a year; the buyer pays at most %s: %s.".formatted(
                                price, ceiling, holds ? Words.margin(ceiling.exact(), price.exact()) : price.minus(ceiling) + " too much"))
                    .number("have", price.pounds()).number("need", ceiling.pounds()).number("margin", ceiling.minus(price).pounds())
                    .line("Price a year", price)
                    .line("Ceiling", ceiling);
            return holds ? told : told.fix(new Advice("Lower the price by " + price.minus(ceiling),
                    "Lower shares with it, and see that everyone still recovers their costs."));
        }));
    }
}
