package org.bidweave.ui.consortium;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;

/// One line of one lot: what the allocation is shown and entered for.
record Work(LotId lot, LineId line) {

    /// Those of the lots bid for which the buyer asks a number of people.
    static List<Work> in(Situation situation) {
        Set<Work> all = new LinkedHashSet<>();
        situation.required().keySet().forEach(cell -> all.add(new Work(cell.lot(), cell.line())));
        return List.copyOf(all);
    }

    boolean has(Cell cell) {
        return lot.equals(cell.lot()) && line.equals(cell.line());
    }

    String words(Tender tender) {
        var name = tender.lots().stream().filter(l -> l.id().equals(lot)).map(Lot::name).findFirst().orElse(lot.called());
        return tender.lots().size() > 1 ? name + ": " + tender.lineName(line) : tender.lineName(line);
    }
}
