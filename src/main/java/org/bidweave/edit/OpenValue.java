package org.bidweave.edit;

import java.util.LinkedHashMap;
import org.bidweave.model.Alternative;
import org.bidweave.model.AlternativeId;
import org.bidweave.model.Bid;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Money;

/// Keeps the shares of a lot adding up: where an edit changes what the members keep of it, the rest of its yearly value is unallocated.
final class OpenValue {

    private OpenValue() {}

    /// `after` with the open value of each lot whose shares differ from `before`. Lots without a yearly value are left as they are.
    static Bid settle(Bid before, Bid after, AlternativeId id) {
        return after.withAlternative(id, alternative -> {
            var open = new LinkedHashMap<>(alternative.unallocated());
            for (var lot : after.tender().lots()) {
                var kept = kept(alternative, lot.id());
                if (!kept.equals(kept(before.alternative(id), lot.id()))) {
                    open.put(lot.id(), rest(lot, kept));
                }
            }
            open.values().removeIf(Money::isZero);
            return alternative.withUnallocated(open);
        });
    }

    private static Money kept(Alternative alternative, LotId lot) {
        return Money.sum(alternative.members().stream()
                .filter(member -> member.role().takesPart() && !member.stage().gone())
                .map(member -> member.shares().getOrDefault(lot, Money.ZERO))
                .toList());
    }

    private static Money rest(Lot lot, Money kept) {
        var value = lot.annualValue();
        return value == null || kept.compareTo(value) >= 0 ? Money.ZERO : value.minus(kept);
    }
}
