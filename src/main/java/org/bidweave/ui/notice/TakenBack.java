package org.bidweave.ui.notice;

import java.util.HashMap;
import java.util.Optional;
import org.bidweave.edit.History;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Tender;
import org.bidweave.model.TurnoverMode;
import org.bidweave.model.TurnoverRule;
import org.bidweave.model.TurnoverScope;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Replaced;
import org.bidweave.reading.Row;
import org.bidweave.reading.Row.Standing;

/// A row that was taken over, out of the tender again.
final class TakenBack {

    private TakenBack() {}

    /// Whether anything is left to take out: what is so in every tender ("each lot on its own") stays.
    static boolean canBe(Row row, Tender tender) {
        return row.standing() == Standing.CHANGED
                || (row.standing() == Standing.TAKEN && !row.suggestion().asked().isIn(without(row.suggestion().asked(), tender)));
    }

    /// The tender without the row; what it replaced stands in its place again, as far as the history knows it.
    static Tender of(Row row, Tender tender, History history) {
        var asked = row.suggestion().asked();
        var without = without(row.instead().orElse(asked), tender);
        return before(asked, row, history).map(replaced -> replaced.setIn(without)).orElse(without);
    }

    private static Optional<Asked> before(Asked asked, Row row, History history) {
        return history.past().reversed().stream().map(step -> step.bid().tender())
                .filter(tender -> !asked.isIn(tender) && !tender.takenOtherwise().contains(row.suggestion().key()))
                .findFirst().flatMap(tender -> Replaced.by(asked, tender));
    }

    private static Tender without(Asked asked, Tender tender) {
        return switch (asked) {
            case Asked.Threshold threshold -> tender.withTurnover(without(threshold, tender.turnover()));
            case Asked.Counting _ -> tender.withTurnover(tender.turnover().withMode(TurnoverMode.NOT_STATED).withLeadMinimum(null));
            case Asked.Across _ -> tender.withTurnover(tender.turnover().withScope(TurnoverScope.PER_LOT));
            case Asked.Cover(var cover) ->
                tender.withInsurance(tender.insurance().stream().filter(row -> row.type() != cover.type()).toList());
            case Asked.Ratios _ -> tender.withRatioTest(null);
            case Asked.References _ -> tender.withReferences(null);
            case Asked.Accredited(var named) -> tender.withAccreditations(
                    tender.accreditations().stream().filter(row -> !row.name().equalsIgnoreCase(named.name())).toList());
            case Asked.MostLots(var said) -> tender.withLotLimits(new LotLimits(
                    said.bid() == null ? tender.lotLimits().bid() : null, said.award() == null ? tender.lotLimits().award() : null));
            case Asked.Dated dated -> without(dated, tender);
            case Asked.PaidWithin _ -> tender.withPayment(tender.payment().withDays(null));
            case Asked.LeadShare _ -> tender.withPartnering(tender.partnering().withLeadMinimum(null));
        };
    }

    /// With the last threshold go the income and the years that it looked at.
    private static TurnoverRule without(Asked.Threshold threshold, TurnoverRule rule) {
        var amounts = new HashMap<>(rule.lotAmounts());
        amounts.keySet().removeIf(lot -> lot.equals(threshold.lot()));
        var left = threshold.lot() == null || threshold.multiple() != null ? rule.withAmount(null).withMultiple(null) : rule.withLotAmounts(amounts);
        var none = TurnoverRule.EMPTY;
        return left.hasThreshold() ? left : left.withKind(none.kind()).withBasis(none.basis()).withYears(none.years());
    }

    private static Tender without(Asked.Dated dated, Tender tender) {
        return tender.withDates(switch (dated.which()) {
            case CLARIFICATION -> tender.dates().withClarification(null);
            case SUBMISSION -> tender.dates().withSubmission(null).withSubmissionTime(null);
            case AWARD -> tender.dates().withAward(null);
            case CONTRACT_START -> tender.dates().withContractStart(null);
        });
    }
}
