package org.bidweave.coverage;

import java.util.Optional;
import org.bidweave.check.Comparison;
import org.bidweave.check.LotSet;
import org.bidweave.check.Situation;
import org.bidweave.check.Turnover;
import org.bidweave.check.TurnoverTest;
import org.bidweave.check.Verdict;
import org.bidweave.check.Words;
import org.bidweave.model.Fraction;
import org.bidweave.model.TurnoverMode;
import org.jspecify.annotations.Nullable;

/// What one partner's turnover is worth for the threshold of some lots, by the way the buyer counts.
record TurnoverMark(Situation situation, TurnoverMode mode, LotSet lots, Partner partner, @Nullable Fraction turnover) {

    static Mark of(Situation situation, TurnoverMode mode, LotSet lots, Partner partner) {
        var turnover = Turnover.of(partner.participant().organisation(), situation.tender().turnover());
        return new TurnoverMark(situation, mode, lots, partner, turnover).mark();
    }

    private Mark mark() {
        return switch (mode) {
            case LEAD_ONLY -> partner.participant().isLead() ? own().map(this::tested).orElseGet(this::counted)
                    : Mark.none("Only the turnover of the lead counts.");
            case COMBINED, WEIGHTED, NOT_STATED -> counts() ? counted() : notCounted();
            case COMBINED_LEAD_MIN -> own().map(this::tested).orElseGet(() -> counts() ? counted() : notCounted());
            case EACH_PRO_RATA, EACH_FULL -> own().map(this::tested).orElseGet(this::notCounted);
        };
    }

    /// What it is held to by itself.
    private Optional<Comparison> own() {
        return TurnoverTest.comparisons(situation, mode, lots).stream()
                .filter(comparison -> comparison.who() != null && comparison.who().id().equals(partner.column().id()))
                .findFirst();
    }

    private Mark tested(Comparison own) {
        var need = own.need();
        if (turnover == null || need == null) {
            return unknown(turnover == null ? "" : Words.money(turnover), turnover == null
                    ? "The turnover of " + partner.name() + " is not entered."
                    : "What is asked of " + partner.name() + " is not known.");
        }
        var says = "%s has %s; asked of it are %s: %s.".formatted(
                partner.name(), Words.money(turnover), Words.money(need), Words.margin(turnover, need));
        return own.fails() ? Mark.of(Verdict.BLOCKER, Words.money(turnover), says) : partner.has(Words.money(turnover), says);
    }

    private Mark counted() {
        return turnover == null
                ? unknown("Not entered", "The turnover of " + partner.name() + " is not entered.")
                : partner.has(Words.money(turnover), "%s brings %s%s.".formatted(
                        partner.name(), Words.money(turnover), mode == TurnoverMode.NOT_STATED ? ", if partners count" : ""));
    }

    private static Mark unknown(String fact, String says) {
        return Mark.of(Verdict.UNKNOWN, fact.isEmpty() ? "Not entered" : fact, says);
    }

    private Mark notCounted() {
        return turnover == null
                ? Mark.none("The turnover of " + partner.name() + " does not count here and is not entered.")
                : Mark.fact(Words.money(turnover), partner.name() + " has " + Words.money(turnover) + ", which does not count here.");
    }

    /// A candidate would be relied on for its turnover where turnovers are added up.
    private boolean counts() {
        return partner.candidate() || situation.counts(partner.participant(), lots);
    }
}
