package org.bidweave.optimise.suggest;

import java.util.HashMap;
import java.util.Map;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Volume;

/// Pence a year for each person served: of the line where it has a value of its own, else of the lot; together never more than the lot's value.
final class Prices {

    private final Map<Cell, Long> pence = new HashMap<>();

    Prices(Situation now) {
        now.lotsBid().forEach(lot -> {
            var part = part(now, lot);
            now.required().keySet().stream().filter(cell -> cell.lot().equals(lot.id()))
                    .forEach(cell -> pence.put(cell, Pence.down(price(lot, cell.line()).times(part))));
        });
    }

    long of(Cell cell) {
        return pence.getOrDefault(cell, 0L);
    }

    /// One, or less where the lines together are worth more than the lot.
    private static Fraction part(Situation now, Lot lot) {
        var all = now.required().entrySet().stream().filter(asked -> asked.getKey().lot().equals(lot.id()))
                .map(asked -> price(lot, asked.getKey().line()).times(Fraction.of(asked.getValue()))).reduce(Fraction.ZERO, Fraction::plus);
        var value = value(lot);
        return all.moreThan(value) ? value.dividedBy(all) : Fraction.ONE;
    }

    private static Fraction price(Lot lot, LineId line) {
        var ofLine = lot.lineValues().get(line);
        long people = lot.volumes().stream().filter(volume -> ofLine == null || volume.line().equals(line)).mapToLong(Volume::people).sum();
        return people == 0 ? Fraction.ZERO : (ofLine == null ? value(lot) : ofLine.exact()).dividedBy(Fraction.of(people));
    }

    private static Fraction value(Lot lot) {
        var value = lot.annualValue();
        return value == null ? Fraction.ZERO : value.exact();
    }

    /// What an organisation is paid for these people of a lot.
    long of(LotId lot, Map<Cell, Long> people) {
        return people.entrySet().stream().filter(served -> served.getKey().lot().equals(lot)).mapToLong(served -> served.getValue() * of(served.getKey())).sum();
    }
}
