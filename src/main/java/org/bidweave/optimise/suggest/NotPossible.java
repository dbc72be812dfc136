package org.bidweave.optimise.suggest;

import java.util.List;

/// What stands in the way where not everything can be met: demands that nobody in the pool can meet whoever else is chosen, and else the
/// smallest set of demands of which not all can be met together. `complete` is false where the search was stopped.
public record NotPossible(List<Demand> nobody, List<Demand> conflict, boolean complete) {

    public NotPossible {
        nobody = List.copyOf(nobody);
        conflict = List.copyOf(conflict);
    }

    public boolean nothing() {
        return nobody.isEmpty() && conflict.isEmpty();
    }
}
