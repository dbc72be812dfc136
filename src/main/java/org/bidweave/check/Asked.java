package org.bidweave.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Alternative;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Decimal;
import org.bidweave.model.Fraction;
import org.bidweave.model.LineId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Organisation;
import org.bidweave.model.ServiceLine;
import org.bidweave.model.Tender;
import org.bidweave.model.Volume;
import org.jspecify.annotations.Nullable;

/// What the buyer asks in the lots bid, whoever answers it: the same in both views and for each candidate that is tried, so worked out once.
final class Asked {

    private final Tender tender;
    private final List<Lot> lots;
    private final LotSet all;
    private final List<LotSet> singles;
    private final Once<List<LotSet>> winnable;
    private final Once<Map<Cell, Integer>> people;
    private final Once<Map<LotId, Map<LineId, Integer>>> byLine;
    private final Once<Set<Cell>> passFail;
    private final Once<Positions<Cell>> cells;
    private final Positions<AreaId> areas;
    private final Map<LotId, List<AreaId>> places = new HashMap<>();
    private final Map<AreaId, String> areaNames = new HashMap<>();
    private final Map<LineId, ServiceLine> lines = new HashMap<>();
    private final Map<LotSet, Optional<Fraction>> thresholds = new ConcurrentHashMap<>();

    private Asked(Tender tender, List<Lot> lots) {
        this.tender = tender;
        this.lots = lots;
        all = LotSet.of(lots);
        singles = lots.stream().map(lot -> LotSet.of(List.of(lot))).toList();
        winnable = new Once<>(() -> Winnable.combinations(lots, mostWinnable()));
        people = new Once<>(this::peopleAsked);
        byLine = new Once<>(this::peopleByLine);
        passFail = new Once<>(this::passFailCells);
        cells = new Once<>(() -> Positions.of(people().keySet()));
        lots.forEach(lot -> places.put(lot.id(), placesOf(lot)));
        areas = Positions.of(lots.stream().flatMap(lot -> places(lot).stream()).distinct().toList());
        tender.areas().forEach(area -> areaNames.putIfAbsent(area.id(), area.name()));
        tender.lines().forEach(line -> lines.putIfAbsent(line.id(), line));
    }

    static Asked of(Tender tender, Alternative alternative) {
        return new Asked(tender, lotsBid(tender, alternative));
    }

    /// This, where nothing else is asked now.
    Asked now(Tender changed, Alternative alternative) {
        var bid = lotsBid(changed, alternative);
        return changed.equals(tender) && bid.equals(lots) ? this : new Asked(changed, bid);
    }

    private static List<Lot> lotsBid(Tender tender, Alternative alternative) {
        return tender.lots().stream().filter(lot -> alternative.lotsBid().contains(lot.id())).toList();
    }

    Tender tender() {
        return tender;
    }

    LotSet all() {
        return all;
    }

    List<LotSet> singles() {
        return singles;
    }

    List<LotSet> winnable() {
        return winnable.get();
    }

    int mostWinnable() {
        var award = tender.lotLimits().award();
        return award == null ? lots.size() : Math.min(award, lots.size());
    }

    Map<Cell, Integer> people() {
        return people.get();
    }

    private Map<Cell, Integer> peopleAsked() {
        var asked = new LinkedHashMap<Cell, Integer>();
        lots.forEach(lot -> lot.volumes().forEach(v -> asked.merge(new Cell(lot.id(), v.line(), v.area()), v.people(), Integer::sum)));
        return Collections.unmodifiableMap(asked);
    }

    boolean passFail(Cell cell) {
        return passFail.get().contains(cell);
    }

    private Set<Cell> passFailCells() {
        return lots.stream().flatMap(lot -> lot.volumes().stream().filter(Volume::passFail).map(v -> new Cell(lot.id(), v.line(), v.area())))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean isBid(LotId lot) {
        return places.containsKey(lot);
    }

    List<AreaId> places(Lot lot) {
        return places.getOrDefault(lot.id(), List.of());
    }

    List<AreaId> places() {
        return areas.keys();
    }

    /// Where people are asked for.
    Positions<Cell> cells() {
        return cells.get();
    }

    Positions<AreaId> areas() {
        return areas;
    }

    int people(Lot lot, LineId line) {
        return byLine.get().getOrDefault(lot.id(), Map.of()).getOrDefault(line, 0);
    }

    private Map<LotId, Map<LineId, Integer>> peopleByLine() {
        var asked = new HashMap<LotId, Map<LineId, Integer>>();
        lots.forEach(lot -> lot.volumes().forEach(v -> asked.computeIfAbsent(lot.id(), _ -> new HashMap<>()).merge(v.line(), v.people(), Math::addExact)));
        return asked;
    }

    private static List<AreaId> placesOf(Lot lot) {
        return Stream.concat(lot.areas().stream().map(AreaRequirement::area), lot.volumes().stream().map(Volume::area)).distinct().toList();
    }

    String areaName(AreaId area) {
        return areaNames.getOrDefault(area, area.value());
    }

    @Nullable ServiceLine line(LineId id) {
        return lines.get(id);
    }

    /// People a year for each full-time worker, `null` where it is not entered or the line is not listed.
    @Nullable Decimal standard(LineId id) {
        var line = line(id);
        return line == null ? null : line.standard();
    }

    /// On the basis that the tender names, `null` where a year is not known.
    @Nullable Fraction turnover(Organisation organisation) {
        return Turnover.of(organisation, tender.turnover());
    }

    @Nullable Fraction threshold(LotSet set) {
        return thresholds.computeIfAbsent(set, lotSet -> Optional.ofNullable(Threshold.of(tender.turnover(), lotSet))).orElse(null);
    }
}
