package org.bidweave.ui.tender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.places.Entered;
import org.bidweave.places.UkPlaces;
import org.bidweave.session.Session;
import org.bidweave.ui.shared.Texts;

/// The places of a lot as they are typed: those the tender has by their own names, others as the table knows them.
record LotPlaces(Session session, Texts texts, UkPlaces uk) {

    List<Entered> read(String typed) {
        return uk.enterAll(typed, name -> known(name).isPresent());
    }

    List<Area> areas(List<Entered> entered) {
        return entered.stream().map(it -> known(it).orElse(it.area())).toList();
    }

    /// Which of them are new, and what those that are written otherwise were understood as.
    String note(List<Entered> entered) {
        var fresh = entered.stream().filter(it -> known(it).isEmpty()).toList();
        var names = fresh.stream().map(it -> it.area().name()).distinct().toList();
        var notes = Stream.concat(
                names.isEmpty() ? Stream.of() : Stream.of(texts.of("tender.lot.places.new", names.size(), String.join(", ", names))),
                fresh.stream().flatMap(it -> Stream.of(it.understood().said(), wide(it))));
        return notes.filter(note -> !note.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private String wide(Entered entered) {
        return entered.place().filter(place -> place.districts().size() > 1)
                .map(place -> texts.of("tender.lot.places.wide", place.name(), place.districts().size())).orElse("");
    }

    private Optional<Area> known(Entered entered) {
        return known(entered.typed()).or(() -> areas().filter(entered.area()::samePlace).findFirst());
    }

    private Optional<Area> known(String name) {
        return areas().filter(area -> name.equalsIgnoreCase(area.name()) || name.equalsIgnoreCase(area.code())).findFirst();
    }

    private Stream<Area> areas() {
        return session.bid().tender().areas().stream();
    }
}
