package org.bidweave.check;

import java.util.List;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;
import org.jspecify.annotations.Nullable;

/// Lots that could be won together. `value` is their yearly value, `null` where one of them has none entered.
public record LotSet(List<Lot> lots, List<LotId> ids, @Nullable Money value) {

    public static LotSet of(List<Lot> lots) {
        Money value = Money.ZERO;
        for (var lot : lots) {
            var annual = lot.annualValue();
            if (annual == null) {
                return new LotSet(List.copyOf(lots), idsOf(lots), null);
            }
            value = value.plus(annual);
        }
        return new LotSet(List.copyOf(lots), idsOf(lots), value);
    }

    private static List<LotId> idsOf(List<Lot> lots) {
        return lots.stream().map(Lot::id).toList();
    }

    public int size() {
        return lots.size();
    }
}
