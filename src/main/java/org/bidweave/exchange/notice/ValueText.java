package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value with where it came from, in words.
final class ValueText {
    private ValueText() {}

    static String of(NoticeValue value) {
        return switch (value.source()) {
            case AMOUNT -> money(value.amount(), value)
                    + (value.gross() == null ? "" : " (%s with VAT)".formatted(money(value.gross(), value)));
            case AMOUNT_WITH_VAT -> money(value.amount(), value) + ", VAT included";
            case RANGE -> "%s to %s".formatted(money(value.low(), value), money(value.high(), value));
            case MINIMUM_ONLY -> "at least " + money(value.low(), value);
            case SUM_OF_LOTS -> money(value.amount(), value) + (value.includesVat() ? ", VAT included" : "") + ", the sum of the lots";
        };
    }

    private static String money(@Nullable BigDecimal amount, NoticeValue value) {
        return Wording.money(Objects.requireNonNullElse(amount, BigDecimal.ZERO), value.currency());
    }
}
