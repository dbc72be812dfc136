package org.bidweave.ui.coverage;

import org.bidweave.coverage.Family;
import org.bidweave.model.LotId;
import org.jspecify.annotations.Nullable;

/// What a head of the matrix folds away: the rows of one kind in a lot, or the whole of the lot where the kind is `null`. No lot means all lots.
record Fold(@Nullable LotId lot, @Nullable Family family) {

    Fold whole() {
        return new Fold(lot, null);
    }
}
