package org.bidweave.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A sum of money as a sentence writes it. `value` is `null` where the figure cannot be read for certain; `doubt` says what is odd.
record Amount(int start, int end, @Nullable BigDecimal value, Currency currency, @Nullable String doubt) {

    enum Currency { POUNDS, NOT_NAMED, OTHER }

    boolean sameAs(Amount other) {
        return value != null && other.value != null && value.compareTo(other.value) == 0;
    }
}
