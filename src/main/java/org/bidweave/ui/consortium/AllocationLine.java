package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bidweave.check.Cell;
import org.bidweave.check.Words;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Member;
import org.bidweave.model.ServiceLine;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.Texts;

/// A row of the allocation as shown: a partner, or what is needed, counted and short. Figures: staff, each place, the total.
record AllocationLine(String name, Kind kind, List<String> figures, List<State> states) {

    enum Kind { PARTNER, NOT_COUNTED, SUM, GAP }

    static final String NONE = "–";

    static List<AreaId> areas(Seen seen, Work work) {
        return seen.planned().required().keySet().stream()
                .filter(cell -> cell.lot().equals(work.lot()) && cell.line().equals(work.line()))
                .map(Cell::area)
                .toList();
    }

    static List<AllocationLine> of(Texts texts, Seen seen, Work work) {
        var areas = areas(seen, work);
        var lines = new ArrayList<AllocationLine>();
        seen.members().stream().filter(member -> seen.takesPart(member.organisation()))
                .forEach(member -> lines.add(partner(texts, seen, work, areas, member)));
        lines.addAll(sums(texts, seen, work, areas));
        return lines;
    }

    private static AllocationLine partner(Texts texts, Seen seen, Work work, List<AreaId> areas, Member member) {
        var own = member.allocations().stream().filter(a -> a.lot().equals(work.lot()) && a.line().equals(work.line())).toList();
        var figures = new ArrayList<String>();
        figures.add(staff(own));
        areas.forEach(area -> figures.add(people(own.stream().filter(a -> a.area().equals(area)).toList())));
        figures.add(people(own));
        var organisation = seen.bid().organisation(member.organisation()).orElseThrow();
        var name = seen.bid().shortName(organisation);
        boolean counted = seen.counted(member.organisation());
        return new AllocationLine(
                counted ? name : texts.of("consortium.allocation.not-counted", name),
                counted ? Kind.PARTNER : Kind.NOT_COUNTED,
                figures,
                figures.stream().map(_ -> State.NONE).toList());
    }

    private static List<AllocationLine> sums(Texts texts, Seen seen, Work work, List<AreaId> areas) {
        var standard = seen.bid().tender().line(work.line()).map(ServiceLine::standard);
        var need = new ArrayList<String>(List.of(""));
        var have = new ArrayList<String>(List.of(countedStaff(seen, work)));
        var gap = new ArrayList<String>(List.of(""));
        var states = new ArrayList<State>(List.of(State.NONE));
        long needAll = 0;
        long haveAll = 0;
        long countedAll = 0;
        long gapAll = 0;
        long leastAll = 0;
        var worst = State.MET;
        for (var area : areas) {
            var cell = new Cell(work.lot(), work.line(), area);
            long asked = Objects.requireNonNullElse(seen.planned().required().get(cell), 0);
            long counted = seen.inView().deliveries(cell).stream()
                    .mapToLong(d -> standard.flatMap(_ -> Optional.ofNullable(d.counted())).orElse(0L)).sum();
            long missing = Math.max(0, asked - counted);
            long promised = known(seen, cell, standard) ? counted : most(seen, cell, standard, asked);
            boolean open = missing > 0 && promised > counted;
            var state = missing == 0 ? State.MET : open ? State.UNKNOWN : passFail(seen, cell) ? State.BLOCKER : State.GAP;
            worst = state.compareTo(worst) < 0 ? state : worst;
            long most = open ? promised : counted;
            long least = Math.max(0, asked - most);
            need.add(Words.count(asked));
            have.add((most > counted ? "≤ " : "") + Words.count(most));
            gap.add(gap(open, least, missing));
            states.add(state);
            needAll += asked;
            haveAll += most;
            countedAll += counted;
            gapAll += missing;
            leastAll += least;
        }
        boolean open = states.contains(State.UNKNOWN);
        need.add(Words.count(needAll));
        have.add((haveAll > countedAll ? "≤ " : "") + Words.count(haveAll));
        gap.add(gap(open, leastAll, gapAll));
        states.add(worst);
        var none = need.stream().map(_ -> State.NONE).toList();
        return List.of(
                new AllocationLine(texts.of("consortium.allocation.need"), Kind.SUM, need, none),
                new AllocationLine(texts.of("consortium.allocation.have"), Kind.SUM, have, none),
                new AllocationLine(texts.of("consortium.allocation.gap"), Kind.GAP, gap, states));
    }

    /// Between the least and the most that may be missing.
    private static String gap(boolean open, long least, long most) {
        return !open || least == most ? Words.count(most) : least > 0 ? "≥ " + Words.count(least) : "≤ " + Words.count(most);
    }

    /// The most people that may count where staff are not entered: those promised; where that is not entered either, all that are asked for.
    private static long most(Seen seen, Cell cell, Optional<Decimal> standard, long asked) {
        return seen.inView().deliveries(cell).stream().mapToLong(d -> {
            var counted = standard.map(_ -> d.counted()).orElse(null);
            var people = d.people();
            return counted != null ? counted : people != null ? people : asked;
        }).sum();
    }

    /// Whether everything promised there can be counted; where staff or people are not entered, the gap may be smaller than it looks.
    private static boolean known(Seen seen, Cell cell, Optional<Decimal> standard) {
        return standard.filter(_ -> seen.inView().deliveries(cell).stream().allMatch(d -> d.counted() != null)).isPresent();
    }

    private static boolean passFail(Seen seen, Cell cell) {
        return seen.bid().tender().lot(cell.lot()).volumes().stream()
                .anyMatch(v -> v.line().equals(cell.line()) && v.area().equals(cell.area()) && v.passFail());
    }

    private static String countedStaff(Seen seen, Work work) {
        return staff(seen.members().stream().filter(member -> seen.counted(member.organisation()))
                .flatMap(member -> member.allocations().stream())
                .filter(a -> a.lot().equals(work.lot()) && a.line().equals(work.line())).toList());
    }

    private static String staff(List<Allocation> allocations) {
        var known = allocations.stream().map(Allocation::staff).filter(Objects::nonNull).map(Decimal::value).toList();
        return known.isEmpty() ? NONE : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String people(List<Allocation> allocations) {
        var known = allocations.stream().map(Allocation::people).filter(Objects::nonNull).mapToLong(Integer::longValue).toArray();
        return known.length == 0 ? NONE : Words.count(Arrays.stream(known).sum());
    }
}
