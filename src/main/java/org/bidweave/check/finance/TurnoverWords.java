package org.bidweave.check.finance;

import java.util.Objects;
import java.util.function.Supplier;
import org.bidweave.check.About;
import org.bidweave.check.Comparison;
import org.bidweave.check.Explanation;
import org.bidweave.check.Finding;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.UnknownTurnover;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// How a comparison of turnover is said.
public record TurnoverWords(Situation situation, TurnoverMode mode) {

    /// A finding on a comparison whose figures are known.
    public Finding known(Rule rule, Verdict verdict, Comparison comparison) {
        return known(rule, verdict, comparison, () -> "");
    }

    /// `more` follows the sentence.
    Finding known(Rule rule, Verdict verdict, Comparison comparison, Supplier<String> more) {
        return Finding.of(rule, verdict, about(comparison), () -> new TurnoverLines(situation, mode).added(
                Explanation.of(sentence(comparison) + more.get())
                        .comparing(Objects.requireNonNull(comparison.have()), Objects.requireNonNull(comparison.need())),
                comparison));
    }

    /// "Together you have £1,265,000; the buyer asks for £1,200,000: £65,000 to spare."
    String sentence(Comparison comparison) {
        var have = Objects.requireNonNull(comparison.have());
        var need = Objects.requireNonNull(comparison.need());
        return "%s %s%s; the buyer asks for %s%s: %s.".formatted(
                subject(comparison), Words.money(have), Words.inLots(situation.tender(), comparison.lots().ids()),
                Words.money(need), ofWhom(comparison), Words.margin(have, need));
    }

    private String subject(Comparison comparison) {
        var who = comparison.who();
        if (who != null) {
            return who.isLead() ? "The lead, " + who.name() + ", has" : who.name() + " has";
        }
        return mode == TurnoverMode.WEIGHTED ? "Weighted by share, together you have" : "Together you have";
    }

    private String ofWhom(Comparison comparison) {
        var who = comparison.who();
        return switch (mode) {
            case LEAD_ONLY -> " of the lead alone";
            case COMBINED, WEIGHTED, NOT_STATED -> "";
            case COMBINED_LEAD_MIN -> who == null ? "" : " of the lead itself";
            case EACH_FULL -> " of every partner whose turnover counts";
            case EACH_PRO_RATA -> who == null ? "" : " for its share of " + share(TurnoverTest.share(who, comparison.lots()));
        };
    }

    private static String share(@Nullable Fraction share) {
        return share == null ? "the value" : Words.percent(share);
    }

    /// Names the figure without which a comparison cannot be made, and whose it is.
    Finding unknown(Rule rule, Comparison comparison) {
        return new UnknownTurnover(situation, mode).finding(rule, about(comparison), comparison);
    }

    static About about(Comparison comparison) {
        var about = About.lots(comparison.lots());
        var who = comparison.who();
        return who == null ? about : about.withPartner(who.id());
    }
}
