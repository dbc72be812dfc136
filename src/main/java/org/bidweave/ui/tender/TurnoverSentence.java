package org.bidweave.ui.tender;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bidweave.check.LotSet;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.Lot;
import org.bidweave.model.Money;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.YearBasis;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;
import org.bidweave.ui.shared.typed.PercentText;

/// The turnover rule in plain English, with what it comes to for the lots bid; `**` frames the words that matter most.
record TurnoverSentence(Texts texts) {

    private static final Decimal HALF = Decimal.of("0.5");
    private static final Decimal TWO = Decimal.of(2);

    String of(Situation situation) {
        var rule = situation.tender().turnover();
        return rule.hasThreshold()
                ? Stream.of(counted(situation, rule), years(rule), comesTo(situation, rule)).filter(part -> !part.isEmpty())
                        .reduce((one, next) -> one + " " + next).orElse("")
                : texts.of("tender.turnover.none");
    }

    private String counted(Situation situation, TurnoverRule rule) {
        var kind = texts.of("tender.turnover.income." + rule.kind().name());
        var part = rule.leadMinimum();
        var key = "tender.turnover.rule." + rule.mode().name();
        return switch (rule.mode()) {
            case LEAD_ONLY, COMBINED, EACH_PRO_RATA, WEIGHTED, EACH_FULL -> texts.of(key, kind, threshold(rule));
            case COMBINED_LEAD_MIN -> texts.of(
                    key, kind, threshold(rule), part == null ? texts.of("tender.turnover.part.unknown") : part(part));
            case NOT_STATED -> texts.of(key, kind, threshold(rule), ways(situation));
        };
    }

    private String threshold(TurnoverRule rule) {
        var multiple = rule.multiple();
        if (multiple != null) {
            return multiple.equals(Decimal.ONE) ? texts.of("tender.turnover.once")
                    : multiple.equals(TWO) ? texts.of("tender.turnover.twice") : texts.of("tender.turnover.times", multiple.toString());
        }
        var amount = rule.amount();
        if (amount == null) {
            return texts.of("tender.turnover.amounts");
        }
        return rule.lotAmounts().isEmpty() ? amount.toString() : texts.of("tender.turnover.amount-or", amount.toString());
    }

    private String part(Decimal part) {
        return part.equals(HALF) ? texts.of("tender.turnover.half") : PercentText.show(part.value());
    }

    /// What each way of counting would say, where the buyer names none.
    private String ways(Situation situation) {
        if (Outcome.tooMany(situation)) {
            return texts.of("tender.turnover.ask");
        }
        var states = Stream.of(TurnoverMode.values()).filter(mode -> mode != TurnoverMode.NOT_STATED)
                .map(mode -> worst(Outcome.of(situation, mode))).toList();
        long pass = states.stream().filter(State.MET::equals).count();
        long unknown = states.stream().filter(State.UNKNOWN::equals).count();
        long fail = states.size() - pass - unknown;
        return found(states.size(), pass, fail, unknown) + " " + texts.of("tender.turnover.ask");
    }

    private String found(long all, long pass, long fail, long unknown) {
        if (pass == all || fail == all || unknown == all) {
            return texts.of("tender.turnover.ways." + (pass == all ? "all-pass" : fail == all ? "all-fail" : "all-unknown"));
        }
        var parts = Stream.of(part("pass", pass), part("fail", fail), part("unknown", unknown)).flatMap(Optional::stream).toList();
        return texts.of("tender.turnover.ways.of", words(all), Words.list(parts));
    }

    private Optional<String> part(String outcome, long many) {
        return many == 0 ? Optional.empty() : Optional.of(texts.of("tender.turnover.ways." + outcome, words(many)));
    }

    private static State worst(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::state).min(Comparator.naturalOrder()).orElse(State.UNKNOWN);
    }

    private String years(TurnoverRule rule) {
        return rule.basis() == YearBasis.LATEST || rule.years() == 1
                ? ""
                : texts.of("tender.turnover.years." + rule.basis().name(), words(rule.years()));
    }

    private String comesTo(Situation situation, TurnoverRule rule) {
        var lots = situation.lotsBid();
        if (situation.tender().lots().isEmpty()) {
            return "";
        }
        if (lots.isEmpty()) {
            return texts.of("tender.turnover.no-lots");
        }
        var unvalued = lots.stream().filter(lot -> lot.annualValue() == null).map(Lot::id).toList();
        if (rule.multiple() != null && !unvalued.isEmpty()) {
            return texts.of("tender.turnover.no-value", Words.lots(situation.tender(), unvalued));
        }
        var unsummed = lots.stream().map(Lot::id).filter(lot -> !rule.lotAmounts().containsKey(lot)).toList();
        if (rule.multiple() == null && rule.amount() == null && !unsummed.isEmpty()) {
            return texts.of("tender.turnover.no-amount", Words.lots(situation.tender(), unsummed));
        }
        if (rule.amount() != null && rule.lotAmounts().isEmpty()) {
            return lots.size() == 1 ? "" : texts.of("tender.turnover.same");
        }
        return lots.size() == 1 ? alone(situation, rule) : hardest(situation, rule);
    }

    private String alone(Situation situation, TurnoverRule rule) {
        var threshold = situation.threshold(situation.allBid());
        return threshold == null ? "" : texts.of("tender.turnover.alone", Words.money(threshold), fromLead(rule, threshold));
    }

    private String hardest(Situation situation, TurnoverRule rule) {
        int won = situation.mostWinnable();
        int bid = situation.lotsBid().size();
        return switch (rule.scope()) {
            case PER_LOT -> need("tender.turnover.hardest.lot", situation, rule, 1);
            case AGG_ALL_BID -> need("tender.turnover.hardest.all", situation, rule, bid);
            case AGG_WINNABLE -> won >= bid
                    ? need("tender.turnover.hardest.every", situation, rule, bid)
                    : need("tender.turnover.hardest.some", situation, rule, won);
        };
    }

    /// The lots, so many of them, that ask for most.
    private String need(String key, Situation situation, TurnoverRule rule, int many) {
        var largest = situation.singles().stream()
                .filter(lot -> situation.threshold(lot) != null)
                .sorted(Comparator.comparing((LotSet lot) -> Objects.requireNonNull(situation.threshold(lot))).reversed())
                .limit(many).map(lot -> lot.lots().getFirst().id()).toList();
        var set = LotSet.of(situation.lotsBid().stream().filter(lot -> largest.contains(lot.id())).toList());
        var threshold = situation.threshold(set);
        return set.size() == 0 || threshold == null ? "" : texts.of(key,
                Words.lots(situation.tender(), set.ids()), set.size(), Words.money(threshold), fromLead(rule, threshold),
                words(many), words(situation.lotsBid().size()), many);
    }

    private String fromLead(TurnoverRule rule, Fraction threshold) {
        var part = rule.leadMinimum();
        return rule.mode() != TurnoverMode.COMBINED_LEAD_MIN || part == null
                ? ""
                : texts.of("tender.turnover.from-lead", pounds(threshold.times(part.exact())));
    }

    private static Money pounds(Fraction sum) {
        return sum.toMoney();
    }

    private String words(long number) {
        return texts.of("tender.number", number);
    }
}
