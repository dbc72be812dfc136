package org.bidweave.check.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bidweave.check.About;
import org.bidweave.check.Cell;
import org.bidweave.check.Delivery;
import org.bidweave.check.Situation;
import org.bidweave.check.Words;
import org.bidweave.model.Decimal;
import org.jspecify.annotations.Nullable;

/// One line in one place: how many people the buyer asks for, and what members put on it.
/// `standard` is people a year for each full-time worker, `null` where it is not entered.
/// `counted`, `capacity` and `promised` are people of the deliveries that are known; `unknown` are the others.
public record Cover(
        Cell cell, int asked, boolean passFail, @Nullable Decimal standard, List<Delivery> deliveries,
        long counted, long capacity, long promised, List<Delivery> unknown) {

    private record All(List<Cover> covers) {}

    /// Everything asked for or promised in the lots bid.
    public static List<Cover> in(Situation situation) {
        return situation.shared(All.class, all -> new All(all(all))).covers();
    }

    private static List<Cover> all(Situation situation) {
        var required = situation.required();
        var cells = new LinkedHashSet<>(required.keySet());
        situation.deliveries().keySet().stream().filter(cell -> situation.isBid(cell.lot())).forEach(cells::add);
        var covers = new ArrayList<Cover>();
        for (var cell : cells) {
            var line = situation.line(cell.line());
            covers.add(of(
                    cell, required.getOrDefault(cell, 0), situation.passFail(cell), line == null ? null : line.standard(), situation.deliveries(cell)));
        }
        return covers;
    }

    private static Cover of(Cell cell, int asked, boolean passFail, @Nullable Decimal standard, List<Delivery> deliveries) {
        long counted = 0;
        long capacity = 0;
        long promised = 0;
        var unknown = new ArrayList<Delivery>();
        for (var delivery : deliveries) {
            var serves = delivery.serves();
            capacity += serves == null ? 0 : serves;
            promised += people(delivery);
            if (serves != null && delivery.people() != null) {
                counted += Math.min(serves, people(delivery));
            } else if (!Load.promisesNobody(delivery)) {
                unknown.add(delivery);
            }
        }
        return new Cover(cell, asked, passFail, standard, deliveries, counted, capacity, promised, unknown);
    }

    /// By line of a lot, for what is said once for all its places.
    static Map<About, List<Cover>> byLine(List<Cover> covers) {
        return covers.stream().collect(Collectors.groupingBy(
                cover -> About.line(cover.cell().lot(), cover.cell().line()), LinkedHashMap::new, Collectors.toList()));
    }

    /// People that count of one delivery: no more than promised, no more than its staff can serve. `null` where that is not known.
    public @Nullable Long counted(Delivery delivery) {
        return Load.promisesNobody(delivery) ? Long.valueOf(0) : delivery.counted();
    }

    static long people(Delivery delivery) {
        var people = delivery.people();
        return people == null ? 0 : people;
    }

    public boolean enough() {
        return counted >= asked;
    }

    /// What has to be entered before it is known how many count.
    String missing(Situation situation) {
        return Words.list(unknown.stream().flatMap(d -> Load.of(situation, d).missing(standard).stream()).distinct().toList());
    }

    String place(Situation situation) {
        return situation.areaName(cell.area());
    }

    /// "Wellbeing navigation in North", with the lot where there are several.
    String where(Situation situation) {
        return situation.lineName(cell.line()) + " in " + place(situation) + Words.inLots(situation.tender(), List.of(cell.lot()));
    }

    /// "Wellbeing navigation", with the lot where there are several.
    String line(Situation situation) {
        return situation.lineName(cell.line()) + Words.inLots(situation.tender(), List.of(cell.lot()));
    }

    static String places(Situation situation, List<Cover> covers) {
        return Words.list(covers.stream().map(cover -> cover.place(situation)).toList());
    }
}
