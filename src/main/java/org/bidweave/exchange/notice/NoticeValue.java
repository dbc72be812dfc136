package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An estimated value, exact to the digit published.
///
/// `amount` is without VAT unless `includesVat`; `gross` is the figure with VAT where the publisher gives it. Contracts Finder
/// gives a range from `low` to `high`; then `amount` is the upper end.
public record NoticeValue(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        boolean includesVat,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Source source) {

    /// "£1,800,000", "£100,000 to £200,000", "£600,000, the sum of the lots".
    public String inWords() {
        return String.valueOf(Phrases.value(this));
    }

    /// The field the amount came from.
    public enum Source { AMOUNT, AMOUNT_WITH_VAT, RANGE, MINIMUM_ONLY, SUM_OF_LOTS }
}
