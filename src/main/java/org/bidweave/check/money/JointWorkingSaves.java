package org.bidweave.check.money;

import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Money;
import org.bidweave.model.SharedCost;

/// Buying or running something together is a reason to work jointly only where it costs less than each doing it alone (domain 5.2, 6).
final class JointWorkingSaves implements Check {

    private static final Rule RULE = new Rule("MON-05", "Joint working", "What does working together save?", "The shared costs entered.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        return situation.alternative().sharedCosts().stream().map(shared -> finding(situation, shared)).toList();
    }

    private static Finding finding(Situation situation, SharedCost shared) {
        if (shared.separate().isEmpty()) {
            return Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("What “" + shared.name() + "” would cost each alone is not entered."));
        }
        var apart = Money.sum(shared.separate().values());
        var saved = apart.minus(shared.joint());
        var message = saved.isNegative()
                ? "Together, “%s” costs %s a year, %s more than alone.".formatted(shared.name(), shared.joint(), Money.ZERO.minus(saved))
                : "Together, “%s” costs %s a year instead of %s: %s saved%s.".formatted(
                        shared.name(), shared.joint(), apart, saved, part(saved, apart));
        return Finding.of(RULE, Verdict.INFO, About.THE_BID, () -> {
            var told = Explanation.of(message)
                    .number("apart", apart.pounds()).number("together", shared.joint().pounds()).number("saved", saved.pounds());
            for (var own : shared.separate().entrySet()) {
                told = told.line(situation.bid().nameOf(own.getKey()) + " alone", own.getValue());
            }
            return told.total("Alone, all of them", apart.toString()).line("Together", shared.joint()).result("Saved", saved.toString());
        });
    }

    private static String part(Money saved, Money apart) {
        return apart.isPositive() ? ", " + Words.percent(saved.exact().dividedBy(apart.exact())) : "";
    }
}
