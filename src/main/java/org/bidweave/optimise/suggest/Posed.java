package org.bidweave.optimise.suggest;

import java.util.List;
import org.bidweave.check.Cell;
import org.bidweave.model.Lot;
import org.bidweave.optimise.choice.Problem;

/// A bid put as a problem, with what its numbers stand for: options by candidate, lots, cells, pool names by pool, demands by requirement.
record Posed(Problem problem, List<Option> options, List<Lot> lots, List<Cell> cells, List<String> pools, List<Demand> demands) {

    Posed {
        options = List.copyOf(options);
        lots = List.copyOf(lots);
        cells = List.copyOf(cells);
        pools = List.copyOf(pools);
        demands = List.copyOf(demands);
    }

    Posed with(Problem changed) {
        return new Posed(changed, options, lots, cells, pools, demands);
    }
}
