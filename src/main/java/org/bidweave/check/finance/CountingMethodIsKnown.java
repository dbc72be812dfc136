package org.bidweave.check.finance;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Check;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderField;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.TurnoverMode;

/// There is no single way to count a consortium's turnover: the buyer chooses and often does not say. Not stated is never a pass
/// (domain 1, 5.3).
final class CountingMethodIsKnown implements Check {

    private static final Rule RULE = new Rule("FIN-14", "How turnover is counted", "Does the buyer say whose turnover counts?",
            "Buyers differ, and conditions of participation must be clear and proportionate (Procurement Act 2023, section 22).");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        var turnover = situation.tender().turnover();
        if (!turnover.hasThreshold()) {
            return List.of();
        }
        return List.of(turnover.mode() == TurnoverMode.NOT_STATED
                ? notStated(situation)
                : Finding.of(RULE, Verdict.PASS, About.THE_BID,
                        () -> Explanation.of("The buyer counts turnover this way: " + name(turnover.mode()) + ".")));
    }

    private static Finding notStated(Situation situation) {
        var modes = Arrays.stream(TurnoverMode.values()).filter(mode -> mode != TurnoverMode.NOT_STATED).toList();
        var passed = modes.stream().filter(mode -> passes(situation, mode)).count();
        return Finding.of(RULE, Verdict.UNKNOWN, About.THE_BID, () -> {
            var told = Explanation.of("The buyer does not say whose turnover counts: you would pass %d of the 6 ways it could mean.".formatted(passed))
                    .number("ways passed", BigDecimal.valueOf(passed));
            for (var mode : modes) {
                told = told.line(Words.sentence(name(mode)), answer(situation, mode));
            }
            return told
                    .fix(TurnoverQuestion.whoseTurnover(situation.tender()))
                    .fix(new OpenTender(TenderField.COUNTED, "Enter how turnover is counted", "Then the rule of that way is judged."));
        });
    }

    private static boolean passes(Situation situation, TurnoverMode mode) {
        var comparisons = comparisons(situation, mode);
        return !comparisons.isEmpty() && comparisons.stream().noneMatch(c -> c.unknown() || c.fails());
    }

    private static String answer(Situation situation, TurnoverMode mode) {
        var comparisons = comparisons(situation, mode);
        var fails = comparisons.stream().anyMatch(Comparison::fails);
        if (!fails && (comparisons.isEmpty() || comparisons.stream().anyMatch(Comparison::unknown))) {
            return "not known";
        }
        return answer(situation, LotByLot.tightest(comparisons).getFirst());
    }

    private static String answer(Situation situation, Comparison tightest) {
        var who = tightest.who();
        return (who == null ? "" : who.name() + " ")
                + Words.margin(Objects.requireNonNull(tightest.have()), Objects.requireNonNull(tightest.need()))
                + Words.inLots(situation.tender(), tightest.lots().ids());
    }

    private static List<Comparison> comparisons(Situation situation, TurnoverMode mode) {
        return situation.singles().stream().flatMap(lot -> TurnoverTest.comparisons(situation, mode, lot).stream()).toList();
    }

    private static String name(TurnoverMode mode) {
        return switch (mode) {
            case LEAD_ONLY -> "the lead alone";
            case COMBINED -> "all together";
            case COMBINED_LEAD_MIN -> "all together, the lead with a minimum";
            case EACH_PRO_RATA -> "each for its share";
            case WEIGHTED -> "weighted by share";
            case EACH_FULL -> "each in full";
            case NOT_STATED -> "not stated";
        };
    }
}
