package org.bidweave.check.capacity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bidweave.check.About;
import org.bidweave.check.At;
import org.bidweave.check.Cell;
import org.bidweave.check.Delivery;
import org.bidweave.check.Given;
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

    /// Which of the covers are of the same line of a lot, by their positions.
    private record Lines(List<List<Integer>> positions) {}

    private record ByLine(List<List<Cover>> lines) {}

    /// Everything asked for or promised in the lots bid.
    public static List<Cover> in(Situation situation) {
        return situation.each(Cover.class, situation.deliveries(), Cover::of);
    }

    /// The same by line of a lot, for what is said once for all its places.
    public static List<List<Cover>> byLine(Situation situation) {
        return situation.shared(ByLine.class, all -> new ByLine(lines(all, in(all)))).lines();
    }

    private static List<List<Cover>> lines(Situation situation, List<Cover> covers) {
        var lines = situation.each(Lines.class, List.of(situation.cells()), (_, cells) -> lines(cells)).getFirst();
        var now = lines.positions().stream().map(line -> line.stream().map(covers::get).toList()).toList();
        return situation.each(ByLine.class, now, (_, line) -> line);
    }

    private static Lines lines(List<Cell> cells) {
        var lines = new LinkedHashMap<About, List<Integer>>();
        for (int i = 0; i < cells.size(); i++) {
            lines.computeIfAbsent(About.line(cells.get(i).lot(), cells.get(i).line()), _ -> new ArrayList<>()).add(i);
        }
        return new Lines(List.copyOf(lines.values()));
    }

    private static Cover of(Given given, At<Cell, Delivery> there) {
        var line = given.line(there.key().line());
        return of(there.key(), given.required().getOrDefault(there.key(), 0), given.passFail(there.key()), line == null ? null : line.standard(), there.all());
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

    /// The line of a lot that these are of.
    public static About line(List<Cover> covers) {
        return About.line(covers.getFirst().cell().lot(), covers.getFirst().cell().line());
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
    String missing(Given given) {
        return Words.list(unknown.stream().flatMap(d -> Load.of(given, d).missing(standard).stream()).distinct().toList());
    }

    public String place(Given given) {
        return given.areaName(cell.area());
    }

    /// "Wellbeing navigation in North", with the lot where there are several.
    String where(Given given) {
        return given.lineName(cell.line()) + " in " + place(given) + Words.inLots(given.tender(), List.of(cell.lot()));
    }

    /// "Wellbeing navigation", with the lot where there are several.
    String line(Given given) {
        return given.lineName(cell.line()) + Words.inLots(given.tender(), List.of(cell.lot()));
    }

    public static String places(Given given, List<Cover> covers) {
        return Words.list(covers.stream().map(cover -> cover.place(given)).toList());
    }
}
