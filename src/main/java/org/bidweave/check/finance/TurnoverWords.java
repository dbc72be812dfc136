package org.bidweave.check.finance;

import java.util.List;
import java.util.Objects;
import org.bidweave.check.About;
import org.bidweave.check.Comparison;
import org.bidweave.check.Finding;
import org.bidweave.check.Fix.OpenTender;
import org.bidweave.check.LotSet;
import org.bidweave.check.Rule;
import org.bidweave.check.Situation;
import org.bidweave.check.TenderSection;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// How a comparison of turnover is said.
record TurnoverWords(Situation situation, TurnoverMode mode) {

    /// A finding on a comparison whose figures are known.
    Finding known(Rule rule, Verdict verdict, Comparison comparison) {
        return known(rule, verdict, comparison, sentence(comparison));
    }

    Finding known(Rule rule, Verdict verdict, Comparison comparison, String message) {
        var finding = Finding.of(rule, verdict, about(comparison), message)
                .comparing(Objects.requireNonNull(comparison.have()), Objects.requireNonNull(comparison.need()));
        return new TurnoverLines(situation, mode).added(finding, comparison);
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
        var about = about(comparison);
        if (comparison.need() == null) {
            return noThreshold(rule, about, comparison.lots());
        }
        var who = comparison.who();
        if (who == null && wantsLead() && situation.lead().isEmpty()) {
            return Finding.of(rule, Verdict.UNKNOWN, about, "The bid has no lead, so the lead’s turnover cannot be compared.");
        }
        var unclear = who != null ? List.of(who) : situation.counted(comparison.lots());
        return unclear.stream().filter(p -> situation.turnover(p) == null).findFirst()
                .map(p -> MissingTurnover.finding(rule, about, situation, p))
                .orElseGet(() -> Finding.of(rule, Verdict.UNKNOWN, about,
                        "Nobody’s turnover can be counted yet: the consortium has no members."));
    }

    private boolean wantsLead() {
        return mode == TurnoverMode.LEAD_ONLY || mode == TurnoverMode.COMBINED_LEAD_MIN;
    }

    private Finding noThreshold(Rule rule, About about, LotSet lots) {
        var valueless = lots.lots().stream().filter(lot -> lot.annualValue() == null || lot.annualValue().isZero()).findFirst();
        if (valueless.isPresent()) {
            return Finding.of(rule, Verdict.UNKNOWN, about,
                            "The yearly value of " + valueless.get().name() + " is not entered, so what the buyer asks for is not known.")
                    .fix(new OpenTender(TenderSection.LOTS, "Enter the yearly value", "Then turnover can be compared."));
        }
        var missing = situation.threshold(lots) == null ? "turnover threshold for " + Words.lots(situation.tender(), lots.ids())
                : "part of the threshold that the lead must reach itself";
        return Finding.of(rule, Verdict.UNKNOWN, about, "The " + missing + " is not entered.")
                .fix(new OpenTender(TenderSection.TURNOVER, "Enter the turnover rule", "Then turnover can be compared."));
    }

    static About about(Comparison comparison) {
        var about = About.lots(comparison.lots());
        var who = comparison.who();
        return who == null ? about : about.withPartner(who.id());
    }
}
