package org.bidweave.ui.suggest;

import java.util.List;
import org.bidweave.check.Situation;
import org.bidweave.model.Bid;
import org.bidweave.model.Organisation;
import org.bidweave.optimise.suggest.Wishes;

/// What a search was begun with: the bid as it was, and what was wanted.
record Asked(Situation now, Wanted wanted, Wishes wishes) {

    static Asked of(Situation now, Wanted wanted, List<Organisation> others) {
        return new Asked(now, wanted, wanted.wishes(now, others));
    }

    /// Whether what the search looked at is still so; organisations and other alternatives may have come.
    boolean holds(Bid bid) {
        var was = now.bid();
        return bid.tender().equals(was.tender()) && bid.limits().equals(was.limits())
                && bid.alternatives().contains(now.alternative())
                && bid.organisations().containsAll(was.organisations());
    }
}
