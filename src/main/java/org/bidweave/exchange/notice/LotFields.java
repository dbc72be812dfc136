package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bidweave.model.Area;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.Tender;

/// The fields of one lot that a notice fills. A tender without the lot says nothing in them.
record LotFields(LotId lot) {

    List<NoticeField> all() {
        return List.of(
                field("name", Lot::title, (mine, theirs) -> mine.withTitle(theirs.title())),
                field("description", Lot::description, (mine, theirs) -> mine.withDescription(theirs.description())),
                field("yearly value", it -> Objects.toString(it.annualValue(), ""), (mine, theirs) -> mine.withAnnualValue(theirs.annualValue())),
                new NoticeField(called(lot) + ", places", this::places, this::takePlaces));
    }

    /// "Lot 2": by the id, which stays when lots are moved or others are taken out.
    static String called(LotId lot) {
        return lot.called();
    }

    private NoticeField field(String name, Function<Lot, String> reads, BinaryOperator<Lot> taken) {
        return new NoticeField(called(lot) + ", " + name,
                tender -> in(tender).stream().map(reads).collect(Collectors.joining()),
                (mine, theirs) -> in(theirs).stream().reduce(mine, (tender, their) -> tender.withLot(lot, it -> taken.apply(it, their)),
                        (_, last) -> last));
    }

    private List<Lot> in(Tender tender) {
        return tender.lots().stream().filter(it -> it.id().equals(lot)).toList();
    }

    private String places(Tender tender) {
        return in(tender).stream().flatMap(it -> it.areas().stream()).map(asked -> place(tender, asked)).collect(Collectors.joining(", "));
    }

    private static String place(Tender tender, AreaRequirement asked) {
        return tender.areas().stream().filter(area -> area.id().equals(asked.area()))
                .map(LotFields::place).findFirst().orElse(asked.area().value());
    }

    static String place(Area area) {
        return area.code().isEmpty() || area.code().equals(area.name()) ? area.name() : area.name() + " (" + area.code() + ")";
    }

    /// Places the lot had keep what is asked there.
    private Tender takePlaces(Tender mine, Tender theirs) {
        var areas = new ArrayList<>(mine.areas());
        var asked = in(theirs).stream().flatMap(it -> it.areas().stream()).toList();
        theirs.areas().stream()
                .filter(area -> asked.stream().anyMatch(it -> it.area().equals(area.id())))
                .filter(area -> areas.stream().map(Area::id).noneMatch(area.id()::equals))
                .forEach(areas::add);
        return mine.withAreas(areas).withLot(lot, it -> it.withAreas(asked.stream().map(now -> kept(it, now)).toList()));
    }

    private static AreaRequirement kept(Lot lot, AreaRequirement now) {
        return lot.areas().stream().filter(asked -> asked.area().equals(now.area())).findFirst().orElse(now);
    }
}
