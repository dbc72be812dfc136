package org.bidweave.check.fairness;

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
import org.bidweave.model.Money;

/// A management fee pays for coordinating partners; a large one eats what reaches people, and partners should see it (domain 5.1, 6).
final class FeeIsReasonable implements Check {

    private static final Rule RULE = new Rule("FAIR-07", "Management fee", "Is the management fee reasonable beside what partners receive?",
            "Common practice; the limits are settings.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var lots = situation.lotIdsBid();
        var fee = Money.sum(situation.members().stream().map(p -> p.fee(lots)).toList());
        if (!fee.isPositive()) {
            return List.of();
        }
        var partners = Money.sum(situation.partners().stream().map(p -> p.share(lots)).toList());
        var limits = situation.limits();
        var part = fee.exact().dividedBy(fee.plus(partners).exact());
        var noted = part.moreThan(limits.feeNoted().exact()) ? Verdict.INFO : Verdict.PASS;
        var verdict = part.moreThan(limits.feeHigh().exact()) ? Verdict.RISK : noted;
        return List.of(Finding.of(RULE, verdict, About.THE_BID, () -> {
            var told = Explanation.of("The management fee is %s, %s of what it and the partners receive together; up to %s is usual.".formatted(
                                fee, Words.percent(part), Words.percent(limits.feeNoted().exact())))
                    .number("fee", fee.pounds())
                    .number("part", part)
                    .line("Management fee", fee)
                    .line("Value to partners", partners)
                    .result("Fee in all", Words.percent(part));
            return verdict == Verdict.PASS ? told : told
                    .fix(new Advice("Itemise what the fee pays for", "Coordination, data, quality and risk, each with its cost."))
                    .fix(new Advice("Let the fee taper", "Higher in the first year, lower when the service runs."));
        }));
    }
}
