package org.bidweave.check.finance;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.Advice;
import org.bidweave.check.LotSet;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.UnknownTurnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// Evaluators read turnover against value even where no threshold is set: twice the value is comfortable, less than one and a half times
/// invites questions (domain 5.1; the bands are settings).
final class TurnoverCoversTheValue implements Check {

    private static final Rule RULE = new Rule("FIN-09", "Turnover ratio", "How many times over does turnover cover the yearly value?",
            "Common practice in financial assessment; the bands are settings.");

    /// Lots that could be won together, and how many times over turnover covers their value.
    private record Cover(LotSet lots, Fraction turnover, Fraction value) {

        Fraction ratio() {
            return turnover.dividedBy(value);
        }

        /// Multiplied out, as there may be thousands of combinations.
        boolean lessThan(Cover other) {
            return other.turnover.times(value).moreThan(turnover.times(other.value));
        }
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        if (situation.tooManyCombinations()) {
            return List.of(Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID,
                    () -> Explanation.of("There are too many combinations of lots to test; enter how many can be won, or bid for fewer.")
                    .fixes(UnknownTurnover.tooManyLots(situation))));
        }
        var mode = situation.tender().turnover().mode() == TurnoverMode.LEAD_ONLY ? TurnoverMode.LEAD_ONLY : TurnoverMode.COMBINED;
        var counted = situation.winnable().stream().map(lots -> TurnoverTest.comparisons(situation, mode, lots).getFirst()).toList();
        var against = situation.each(TurnoverCoversTheValue.class, counted, (_, comparison) -> againstValue(comparison));
        var unknown = against.stream().filter(Comparison::unknown).findFirst();
        if (unknown.isPresent()) {
            return List.of(new TurnoverWords(situation, mode).unknown(RULE, unknown.get()));
        }
        return against.stream().map(TurnoverCoversTheValue::cover).reduce((a, b) -> b.lessThan(a) ? b : a)
                .map(worst -> finding(situation, worst)).stream().toList();
    }

    private static Comparison againstValue(Comparison counted) {
        return Comparison.of(counted.lots(), counted.who(), counted.have(), value(counted.lots()));
    }

    private static @Nullable Fraction value(LotSet lots) {
        var value = lots.value();
        return value == null || value.isZero() ? null : value.exact();
    }

    private static Cover cover(Comparison against) {
        return new Cover(against.lots(), Objects.requireNonNull(against.have()), Objects.requireNonNull(against.need()));
    }

    private static Finding finding(Situation situation, Cover worst) {
        var verdict = verdict(situation, worst.ratio());
        var limits = situation.limits();
        return Finding.of(RULE, verdict, About.lots(worst.lots()), () -> {
            var sentence = "Turnover of %s is %s times the yearly value of %s%s; %s times or more is comfortable.".formatted(
                    Words.money(worst.turnover()), Words.number(worst.ratio()), Words.money(worst.value()),
                    Words.inLots(situation.tender(), worst.lots().ids()), limits.turnoverRatioGood());
            var told = Explanation.of(sentence)
                    .comparing(worst.ratio(), limits.turnoverRatioGood().exact())
                    .line("Turnover counted", Words.money(worst.turnover()))
                    .line("Yearly value", Words.money(worst.value()))
                    .result("Times", Words.number(worst.ratio()));
            return verdict == Verdict.PASS ? told : told
                    .fixes(new TurnoverFixes(situation).drop(worst.lots()))
                    .fix(new Advice("Add a member or a guarantor whose turnover counts",
                            "Each raises the ratio; each must perform or guarantee."));
        });
    }

    private static Verdict verdict(Situation situation, Fraction ratio) {
        var limits = situation.limits();
        if (ratio.atLeast(limits.turnoverRatioGood().exact())) {
            return Verdict.PASS;
        }
        return ratio.atLeast(limits.turnoverRatioFair().exact()) ? Verdict.INFO : Verdict.RISK;
    }
}
