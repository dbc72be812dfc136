package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.PublishedText;
import org.bidweave.model.Tender;

/// Gives the lots and places of a newly read notice the ids that the same lots and places have in the bid: lots by the number the notice
/// gives them, else by their title, and an only lot by being the only one; places by code or name. Others get ids not used before.
final class Alignment {

    private final Tender mine;
    private final NoticeSaid before;
    private final Map<LotId, LotId> lots = new LinkedHashMap<>();
    private final Map<AreaId, AreaId> areas = new LinkedHashMap<>();

    private Alignment(Tender mine, NoticeSaid before) {
        this.mine = mine;
        this.before = before;
    }

    /// `read` is the tender that the new version makes on its own.
    static Tender of(Tender mine, NoticeSaid before, Tender read, NoticeSaid now) {
        var alignment = new Alignment(mine, before);
        alignment.matchLots(read, now);
        read.areas().forEach(alignment::matchArea);
        return alignment.renamed(read);
    }

    private void matchLots(Tender read, NoticeSaid now) {
        var open = new LinkedHashSet<>(before.lots());
        var ids = read.lots().stream().map(Lot::id).toList();
        match(ids, open, (is, was) -> !now.number(is).isEmpty() && now.number(is).equals(before.number(was)));
        match(ids, open, (is, was) -> !now.title(is).isEmpty() && now.title(is).equalsIgnoreCase(before.title(was)));
        match(ids, open, (_, _) -> ids.size() == 1 && before.lots().size() == 1);
        for (var id : ids) {
            lots.computeIfAbsent(id, _ -> freshLot());
        }
    }

    private void match(List<LotId> ids, Set<LotId> open, BiPredicate<LotId, LotId> same) {
        for (var id : ids) {
            open.stream().filter(was -> !lots.containsKey(id) && same.test(id, was)).findFirst().ifPresent(was -> {
                lots.put(id, was);
                open.remove(was);
            });
        }
    }

    private LotId freshLot() {
        var used = new ArrayList<>(lots.values());
        used.addAll(before.lots());
        mine.lots().forEach(lot -> used.add(lot.id()));
        return Stream.iterate(1, number -> number + 1).map(number -> new LotId("L" + number)).filter(id -> !used.contains(id))
                .findFirst().orElseThrow();
    }

    private void matchArea(Area area) {
        var known = mine.areas().stream()
                .filter(it -> area.code().isEmpty() ? it.name().equalsIgnoreCase(area.name()) : it.code().equals(area.code()))
                .findFirst();
        areas.put(area.id(), known.map(Area::id).orElseGet(this::freshArea));
    }

    private AreaId freshArea() {
        return Stream.iterate(1, number -> number + 1).map(number -> new AreaId("P" + number))
                .filter(id -> !areas.containsValue(id) && mine.areas().stream().map(Area::id).noneMatch(id::equals))
                .findFirst().orElseThrow();
    }

    private Tender renamed(Tender read) {
        return read
                .withLots(read.lots().stream().map(this::renamed).toList())
                .withAreas(read.areas().stream().map(area -> new Area(named(area.id()), area.name(), area.code(), area.within())).toList())
                .withPublished(read.published().stream().map(this::renamed).toList());
    }

    private Lot renamed(Lot lot) {
        var places = lot.areas().stream().map(asked -> asked.withArea(named(asked.area()))).toList();
        return new Lot(named(lot.id()), lot.title(), lot.description(), lot.annualValue(), places, lot.volumes(), lot.lineValues());
    }

    private PublishedText renamed(PublishedText text) {
        var lot = text.lot();
        return lot == null ? text : text.withLot(named(lot));
    }

    private LotId named(LotId lot) {
        return Objects.requireNonNull(lots.get(lot));
    }

    private AreaId named(AreaId area) {
        return Objects.requireNonNull(areas.get(area));
    }
}
