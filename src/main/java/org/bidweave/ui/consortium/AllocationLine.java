package org.bidweave.ui.consortium;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.allocation.NeedHaveGap;
import org.bidweave.check.Cell;
import org.bidweave.check.Words;
import org.bidweave.check.capacity.Cover;
import org.bidweave.model.Allocation;
import org.bidweave.model.AreaId;
import org.bidweave.model.Decimal;
import org.bidweave.model.Member;
import org.bidweave.ui.consortium.allocation.Figures;
import org.bidweave.ui.shared.State;
import org.bidweave.ui.shared.States;
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
        var covers = Cover.in(seen.inView()).stream().filter(cover -> work.has(cover.cell())).collect(Collectors.toMap(Cover::cell, NeedHaveGap::of));
        var figures = new ArrayList<>(areas.stream().map(area -> covers.getOrDefault(new Cell(work.lot(), work.line(), area), NeedHaveGap.NONE)).toList());
        figures.add(figures.stream().reduce(NeedHaveGap.NONE, NeedHaveGap::plus));
        return List.of(
                sum(texts.of("consortium.allocation.need"), Kind.SUM, "", figures, it -> Words.count(it.need()), _ -> State.NONE),
                sum(texts.of("consortium.allocation.have"), Kind.SUM, countedStaff(seen, work), figures, Figures::have, _ -> State.NONE),
                sum(texts.of("consortium.allocation.gap"), Kind.GAP, "", figures, Figures::gap, it -> States.of(it.verdict())));
    }

    private static AllocationLine sum(String name, Kind kind, String staff, List<NeedHaveGap> all, Function<NeedHaveGap, String> figure,
            Function<NeedHaveGap, State> state) {
        return new AllocationLine(name, kind,
                Stream.concat(Stream.of(staff), all.stream().map(figure)).toList(),
                Stream.concat(Stream.of(State.NONE), all.stream().map(state)).toList());
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
