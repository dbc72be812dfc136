package org.bidweave.exchange.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;
import org.bidweave.places.Entered;
import org.bidweave.places.Kind;
import org.bidweave.places.UkPlace;
import org.bidweave.places.UkPlaces;
import org.bidweave.places.Understanding;

/// The places of a notice as places of a tender, by the table of UK places; what could not be understood, and what was understood
/// from another spelling or a former name, is said in the notes.
final class NoticePlaces {

    private static final int LONG_WORDS = 60;
    private static final Pattern AND = Pattern.compile("\\band\\b|&");

    private final UkPlaces uk;
    private final List<String> notes;
    private final Map<NoticePlace, List<AreaId>> ids = new LinkedHashMap<>();
    private final List<Area> areas = new ArrayList<>();

    NoticePlaces(UkPlaces uk, List<String> notes) {
        this.uk = uk;
        this.notes = notes;
    }

    /// "Glasgow City (S12000049), Scotland"
    static String inWords(List<NoticePlace> given, UkPlaces uk) {
        var places = new NoticePlaces(uk, new ArrayList<>());
        given.forEach(places::add);
        var countries = given.stream().filter(place -> place.kind() == NoticePlace.Kind.COUNTRY).map(NoticePlace::text);
        var areas = places.areas.stream().map(area -> area.code().isEmpty() ? area.name() : "%s (%s)".formatted(area.name(), area.code()));
        return Stream.concat(areas, countries).distinct().collect(Collectors.joining(", "));
    }

    /// A country that stands beside nothing narrower is not a place of delivery: publishers fill it in by themselves.
    void add(NoticePlace place) {
        if (place.kind() != NoticePlace.Kind.COUNTRY) {
            ids.computeIfAbsent(place, it -> understood(it).stream().map(this::listed).toList());
        }
    }

    List<Area> areas() {
        return List.copyOf(areas);
    }

    List<AreaId> of(List<NoticePlace> places) {
        return places.stream().flatMap(place -> ids.getOrDefault(place, List.of()).stream()).distinct().toList();
    }

    /// The same place by another of its names or codes is there once. A notice that gives a region's code and its name again in words means one
    /// place, though a county of that name may be a little smaller.
    private AreaId listed(Area area) {
        return areas.stream().filter(other -> area.samePlace(other) || area.withCode("").samePlace(other.withCode(""))).findFirst().map(Area::id).orElseGet(() -> {
            var id = new AreaId("P" + (areas.size() + 1));
            areas.add(new Area(id, area.name(), area.code(), area.within()));
            return id;
        });
    }

    private List<Area> understood(NoticePlace place) {
        return switch (place.kind()) {
            case AREA_CODE -> List.of(coded(place.text()));
            case POSTCODE -> List.of(postcode(place.text()));
            case REGION_NAME, COUNTRY -> List.of(named(place.text()));
            case DESCRIPTION -> described(place.text());
        };
    }

    private Area coded(String code) {
        var known = uk.place(code);
        known.filter(place -> place.kind() == Kind.FORMER).ifPresent(_ -> note(uk.understand(code)));
        return known.map(Entered::area).orElseGet(() -> {
            notes.add("The place %s is a code that is not in the table of UK places; say which place it is.".formatted(Wording.shortened(code, 40)));
            return new Area(new AreaId("new"), code, code);
        });
    }

    private Area postcode(String postcode) {
        notes.add("The place of delivery is given as the postcode %s; say in which district it lies.".formatted(Wording.shortened(postcode, 40)));
        return new Area(new AreaId("new"), postcode, "");
    }

    /// Of areas with one name a notice that names regions means the region.
    private Area named(String name) {
        var entered = uk.enter(name);
        return switch (entered.understood()) {
            case Understanding.One _, Understanding.Within _ -> clear(entered);
            case Understanding.Several(var places, var said) -> places.stream().filter(UkPlace::region).findFirst().map(Entered::area)
                    .orElseGet(() -> unclear(entered, said));
            case Understanding.None(var said) -> unclear(entered, said);
        };
    }

    private Area clear(Entered entered) {
        note(entered.understood());
        return entered.area();
    }

    private void note(Understanding understood) {
        if (!understood.said().isEmpty()) {
            notes.add(understood.said());
        }
    }

    private Area unclear(Entered entered, String said) {
        notes.add(said + " It stands as the notice writes it.");
        return entered.area();
    }

    /// Words that name a place are that place. A short text lies in the one district that it names; of a long one only the places it names are taken.
    private List<Area> described(String words) {
        var entered = uk.enter(words);
        if (entered.understood() instanceof Understanding.One || entered.understood() instanceof Understanding.Within) {
            return List.of(clear(entered));
        }
        var named = uk.mentionedIn(words);
        if (words.length() > LONG_WORDS) {
            notes.add("The place of delivery is described as “%s”; %s.".formatted(Wording.shortened(words, 300), named.isEmpty()
                    ? "no place was entered from it" : "entered from it: " + Wording.list(named.stream().map(UkPlace::named).toList())));
            return named.stream().map(Entered::area).toList();
        }
        var within = named.size() == 1 && !named.getFirst().wide() && !AND.matcher(words.replace(named.getFirst().name(), "")).find()
                ? named.getFirst().code() : "";
        notes.add(within.isEmpty() ? "The place of delivery “%s” is not in the table of UK places.".formatted(words)
                : "The place of delivery “%s” was entered as a place within %s.".formatted(words, named.getFirst().named()));
        return List.of(new Area(new AreaId("new"), words, "", within));
    }
}
