package org.bidweave.canwego;

import java.util.List;
import org.bidweave.model.Decimal;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// What the tender asks, as far as the charity knows it: a turnover, or a multiple of the yearly value; specialisms, places, people a year.
public record Asked(
        @Nullable Money turnover,
        @Nullable Decimal multiple,
        @Nullable Money yearlyValue,
        List<String> specialisms,
        List<String> places,
        @Nullable Integer people) {

    public static final Asked NOTHING = new Asked(null, null, null, List.of(), List.of(), null);

    public Asked {
        specialisms = Names.once(specialisms);
        places = Names.once(places);
    }

    boolean hasThreshold() {
        return turnover != null || multiple != null;
    }

    /// Whether the threshold is an amount, or can be worked out as one.
    boolean thresholdKnown() {
        return turnover != null || (multiple != null && yearlyValue != null);
    }
}
