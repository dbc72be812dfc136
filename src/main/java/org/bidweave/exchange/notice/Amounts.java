package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.bidweave.exchange.notice.NoticeValue.Source;
import org.jspecify.annotations.Nullable;

/// Reads values: the figure, its currency, whether VAT is in it, and the range of Contracts Finder.
final class Amounts {
    private static final BigDecimal BELIEVABLE = new BigDecimal("1000000000000");

    private Amounts() {}

    /// The value of a tender, lot or award: `value`, with `minValue` beside it as Contracts Finder writes a range.
    static @Nullable NoticeValue of(Part owner) {
        var value = owner.part("value");
        var least = owner.part("minValue");
        var net = figure(value, "amount");
        var gross = figure(value, "amountGross");
        var low = figure(least, "amount");
        var currency = Part.firstOf(value.text("currency"), least.text("currency"));
        if (net == null && gross == null && low == null) {
            return null;
        }
        if (currency == null) {
            owner.notes().add("The value of %s names no currency.".formatted(owner.where()));
        }
        if (net == null && gross == null) {
            return new NoticeValue(null, currency, false, null, low, null, Source.MINIMUM_ONLY);
        }
        if (net == null) {
            owner.notes().add("The value of %s, %s, includes VAT; the notice gives no figure without it."
                    .formatted(owner.where(), Wording.money(Objects.requireNonNull(gross), currency)));
            return new NoticeValue(gross, currency, true, gross, null, null, Source.AMOUNT_WITH_VAT);
        }
        return low == null || !isRange(owner, low, net, currency)
                ? new NoticeValue(net, currency, false, gross, null, null, Source.AMOUNT)
                : new NoticeValue(net, currency, false, gross, low, net, Source.RANGE);
    }

    /// The tender's value as the sum of its lots, where every lot gives one in the same currency.
    static @Nullable NoticeValue sumOf(List<NoticeLot> lots, Notes notes) {
        var values = lots.stream().map(NoticeLot::value).filter(v -> v != null && v.amount() != null).toList();
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() < lots.size()) {
            notes.add("The notice gives no value for the whole and only %d of its %d lots have one; no total was worked out."
                    .formatted(values.size(), lots.size()));
            return null;
        }
        var first = Objects.requireNonNull(values.getFirst());
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            if (value.includesVat() != first.includesVat() || !Objects.equals(value.currency(), first.currency())) {
                notes.add("The lots' values differ in currency or in VAT; no total was worked out.");
                return null;
            }
            sum = sum.add(Objects.requireNonNull(value.amount()));
        }
        if (lots.size() > 1) {
            notes.add("The notice gives no value for the whole; %s is the sum of its %d lots."
                    .formatted(Wording.money(sum, first.currency()), lots.size()));
        }
        return new NoticeValue(sum, first.currency(), first.includesVat(), null, null, null, Source.SUM_OF_LOTS);
    }

    private static boolean isRange(Part owner, BigDecimal low, BigDecimal high, @Nullable String currency) {
        var otherCurrency = owner.part("minValue").text("currency");
        if (otherCurrency != null && !otherCurrency.equals(currency)) {
            owner.notes().add("The lowest value of %s is in %s, the highest in %s; the lowest was left out."
                    .formatted(owner.where(), otherCurrency, currency));
            return false;
        }
        if (low.compareTo(high) > 0) {
            owner.notes().add("The lowest value of %s (%s) is above the highest (%s); the lowest was left out."
                    .formatted(owner.where(), Wording.money(low, currency), Wording.money(high, currency)));
        }
        return low.compareTo(high) < 0;
    }

    private static @Nullable BigDecimal figure(Part value, String field) {
        var amount = value.number(field);
        if (amount == null) {
            return null;
        }
        if (amount.signum() <= 0) {
            value.notes().add("The value of %s is given as %s; a notice with no real figure looks like that, so it was left out."
                    .formatted(value.where(), amount));
            return null;
        }
        if (amount.compareTo(BELIEVABLE) > 0) {
            value.notes().add("The value of %s is given as %s, more than any contract can be; it was left out."
                    .formatted(value.where(), Wording.shortened(amount.toString(), 40)));
            return null;
        }
        return amount;
    }
}
