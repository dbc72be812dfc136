package org.bidweave.exchange.notice;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.model.AreaRequirement;
import org.bidweave.model.Budget;
import org.bidweave.model.Dates;
import org.bidweave.model.Decimal;
import org.bidweave.model.Lot;
import org.bidweave.model.LotId;
import org.bidweave.model.LotLimits;
import org.bidweave.model.Money;
import org.bidweave.model.Partnering;
import org.bidweave.model.Presence;
import org.bidweave.model.Tender;
import org.jspecify.annotations.Nullable;

/// A tender with nothing but what the notice gave as figures, dates and codes, read again from the words that the bid keeps of it; words
/// that cannot be read say nothing. Its lots are those of `mine`, and its places have the ids they have there.
final class SaidTender {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Tender mine;
    private final NoticeSaid said;
    private final List<Area> areas;

    private SaidTender(Tender mine, NoticeSaid said) {
        this.mine = mine;
        this.said = said;
        areas = new ArrayList<>(mine.areas());
    }

    static Tender of(Tender mine, NoticeSaid said) {
        return new SaidTender(mine, said).read();
    }

    /// With the same lots, and nothing said.
    static Tender empty(Tender mine) {
        return Tender.EMPTY.withLots(mine.lots().stream().map(lot -> Lot.named(lot.id(), lot.title())).toList());
    }

    private Tender read() {
        var lots = mine.lots().stream().map(this::lot).toList();
        return Tender.EMPTY
                .withDates(dates())
                .withBudget(Budget.EMPTY.withTermYears(read("Term", SaidTender::years)).withExtensionYears(read("Extension", SaidTender::years)))
                .withLotLimits(new LotLimits(read("Most lots to bid for", Integer::valueOf), read("Most lots to win", Integer::valueOf)))
                .withPartnering(Partnering.EMPTY.withReserved(!said.text("Reserved").isEmpty()))
                .withLots(lots)
                .withAreas(areas);
    }

    private Dates dates() {
        return Dates.EMPTY
                .withClarification(read("Last day for questions", SaidTender::day))
                .withSubmission(read("Submission", SaidTender::day))
                .withSubmissionTime(read("Submission time", LocalTime::parse))
                .withAward(read("Award", SaidTender::day))
                .withContractStart(read("Contract start", SaidTender::day));
    }

    private Lot lot(Lot lot) {
        return Lot.named(lot.id(), lot.title())
                .withAnnualValue(read(LotFields.called(lot.id()) + ", yearly value", text -> Money.of(text.replaceAll("[£,]", ""))))
                .withAreas(places(lot.id()));
    }

    private List<AreaRequirement> places(LotId lot) {
        var places = said.text(NoticeWriting.listed(LotFields.called(lot) + ", places")).lines().map(line -> line.split("\t", -1)).toList();
        return places.stream().allMatch(place -> place.length == 3)
                ? places.stream().map(place -> new AreaRequirement(id(place), Presence.NONE, null, false)).toList() : List.of();
    }

    private AreaId id(String[] place) {
        var wanted = new Area(new AreaId("new"), place[0], place[1], place[2]);
        return areas.stream().filter(area -> wanted.samePlace(area.withName(NoticeWriting.onOneLine(area.name())))).findFirst().map(Area::id).orElseGet(() -> {
            var id = Stream.iterate(1, number -> number + 1).map(number -> new AreaId("P" + number))
                    .filter(free -> areas.stream().map(Area::id).noneMatch(free::equals)).findFirst().orElseThrow();
            areas.add(new Area(id, wanted.name(), wanted.code(), wanted.within()));
            return id;
        });
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        var text = said.text(name);
        try {
            return text.isEmpty() ? null : reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private static Decimal years(String text) {
        return new Decimal(new BigDecimal(text.replaceFirst(" years?$", "")));
    }
}
