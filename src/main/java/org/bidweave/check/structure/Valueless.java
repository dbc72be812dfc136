package org.bidweave.check.structure;

import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;

/// The lots bid whose yearly value is not entered.
final class Valueless {

    private Valueless() {}

    static List<LotId> in(Situation situation) {
        return situation.lotsBid().stream().filter(lot -> lot.annualValue() == null || lot.annualValue().isZero()).map(Lot::id).toList();
    }
}
