package org.bidweave.optimise.suggest;

import java.util.List;
import org.bidweave.check.Cell;
import org.bidweave.model.Lot;
import org.bidweave.optimise.choice.Problem;

/// A bid put as a problem, with what its numbers stand for: options by candidate, lots, cells, pool names by pool, demands by requirement.
record Posed(Problem problem, List<Option> options, List<Lot> lots, List<Cell> cells, List<String> pools, List<Demand> demands, PayTerms terms) {

    Posed {
        options = List.copyOf(options);
        lots = List.copyOf(lots);
        cells = List.copyOf(cells);
        pools = List.copyOf(pools);
        demands = List.copyOf(demands);
    }

    /// With shares that no rule forbids: from a penny, up to all of the lot.
    Posed free() {
        var freed = problem.withShares(problem.shares().stream().map(share -> share.free(problem.lots().get(share.lot()).value())).toList());
        return new Posed(freed, options, lots, cells, pools, demands, PayTerms.FREE);
    }

    Posed with(Problem changed) {
        return new Posed(changed, options, lots, cells, pools, demands, terms);
    }
}
