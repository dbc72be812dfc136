package org.bidweave.optimise.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.allocation.Pools;
import org.bidweave.check.Cell;
import org.bidweave.check.Situation;
import org.bidweave.check.specialism.Sought;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.Presence;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Specialism;

/// What an organisation could do in the lots bid: where it is present and has staff, or already has a part.
final class Ability {

    private final Situation now;
    private final Pools pools;
    private final Map<LineId, List<Specialism>> specialisms;

    Ability(Situation now) {
        this.now = now;
        pools = Pools.of(now);
        specialisms = now.tender().lines().stream().map(ServiceLine::id).collect(Collectors.toMap(Function.identity(), line -> specialisms(now, line)));
    }

    boolean canDeliver(Option option) {
        return now.lotsBid().stream().anyMatch(lot -> canDeliver(option, lot));
    }

    /// Whether it could have a share of the lot: it has one, could serve people there, is present or by its register works in one of its places, or brings what
    /// is sought in a lot without places.
    boolean canDeliver(Option option, Lot lot) {
        return option.participant().delivers(lot.id())
                || now.required().keySet().stream().anyMatch(cell -> cell.lot().equals(lot.id()) && !pools(option, cell).isEmpty())
                || now.places(lot).stream().anyMatch(area -> present(option, area) || option.organisation().profile().worksIn().contains(area))
                || (now.places(lot).isEmpty() && Sought.in(now).stream().anyMatch(sought -> option.brings(sought.specialism())));
    }

    /// The pools from which it could serve people of a cell. Whoever is not known to deliver a specialism takes on no work that is called after it.
    List<String> pools(Option option, Cell cell) {
        var line = now.line(cell.line());
        var standard = line == null ? null : line.standard();
        if (standard == null || standard.value().signum() == 0 || calledAfter(option.leaves(), cell.line())) {
            return List.of();
        }
        boolean could = present(option, cell.area()) && specialisms.getOrDefault(cell.line(), List.of()).stream().allMatch(option::brings);
        return option.organisation().staffPools().entrySet().stream()
                .filter(pool -> pool.getValue().compareTo(Decimal.ZERO) > 0)
                .map(pool -> pool.getKey())
                .filter(pool -> has(option, cell, pool) || (could && pools.serves(pool, cell.line())))
                .toList();
    }

    private static boolean has(Option option, Cell cell, String pool) {
        return option.member().allocations().stream().anyMatch(a -> a.pool().equals(pool) && a.lot().equals(cell.lot())
                && a.line().equals(cell.line()) && a.area().equals(cell.area()));
    }

    private static boolean present(Option option, AreaId area) {
        return option.organisation().presence().stream().anyMatch(held -> held.area().equals(area) && held.level() != Presence.NONE);
    }

    /// The specialisms asked for that a line is called after.
    static List<Specialism> specialisms(Situation now, LineId line) {
        return Sought.in(now).stream().map(Sought::specialism).filter(specialism -> calledAfter(specialism, now.lineName(line))).distinct().toList();
    }

    private boolean calledAfter(List<Specialism> specialisms, LineId line) {
        return specialisms.stream().anyMatch(specialism -> calledAfter(specialism, now.lineName(line)));
    }

    /// Word by word, “Art” is not in “Start-up support”; or as an abbreviation, as “COU” of “Counselling”.
    private static boolean calledAfter(Specialism specialism, String line) {
        var name = words(line);
        var asked = words(specialism.name());
        return !name.isBlank() && (name.contains(asked) || asked.startsWith(name.stripTrailing()));
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    }
}
