package org.bidweave.model;

import java.math.BigDecimal;

/// The one form in which decimals are kept, so that equal values are equal records.
final class Exact {

    private static final int MOST_DIGITS = 40;

    private Exact() {}

    /// No trailing noughts after the point, no exponent. More than 40 digits are refused: no sum of money or people needs them.
    static BigDecimal normal(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var stripped = value.stripTrailingZeros();
        if ((long) stripped.precision() - stripped.scale() > MOST_DIGITS || stripped.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException("The number has more than " + MOST_DIGITS + " digits.");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
