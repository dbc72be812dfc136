package org.bidweave.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds places by code and by any of their names, spelt loosely.
final class Index {

    /// One of the names of a place, spelt plainly: `folded` as it stands, and bare.
    record Name(String text, String folded, UkPlace place) {}

    private final Map<String, UkPlace> byCode = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<UkPlace>> byName = new HashMap<>();
    private final Map<String, List<UkPlace>> byBareName = new HashMap<>();

    void add(UkPlace place) {
        if (!place.code().isEmpty()) {
            byCode.put(place.code(), place);
        }
        addName(place.name(), place);
    }

    void addCode(String code, UkPlace place) {
        byCode.putIfAbsent(code, place);
    }

    void addName(String name, UkPlace place) {
        var folded = Spelling.folded(name);
        if (!byName.getOrDefault(folded, List.of()).contains(place)) {
            names.add(new Name(name, folded, place));
            list(byName, folded, place);
            list(byBareName, Spelling.bare(folded), place);
        }
    }

    List<Name> names() {
        return names;
    }

    /// "UKM83" is also written "TLM83".
    Optional<UkPlace> code(String code) {
        var plain = code.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(byCode.get(plain.matches("TL[C-N].*") ? "UK" + plain.substring(2) : plain));
    }

    /// The places of a name, those first that are meant first; of areas that are the same ground only one.
    List<UkPlace> named(String name) {
        var folded = Spelling.folded(name);
        var plainer = Stream.of(folded, Spelling.bare(folded), Spelling.bare(Spelling.withoutCountry(folded))).distinct().toList();
        return plainer.stream().map(plain -> places(byName, plain)).filter(found -> !found.isEmpty()).findFirst()
                .orElseGet(() -> places(byBareName, plainer.getLast()));
    }

    private static List<UkPlace> places(Map<String, List<UkPlace>> by, String name) {
        var found = new ArrayList<UkPlace>();
        by.getOrDefault(name, List.of()).stream().sorted(Comparator.comparing(UkPlace::kind)).forEach(place -> {
            if (found.stream().noneMatch(place::sameGround)) {
                found.add(place);
            }
        });
        return found;
    }

    private static void list(Map<String, List<UkPlace>> by, String name, UkPlace place) {
        var places = by.computeIfAbsent(name, _ -> new ArrayList<>());
        if (!places.contains(place)) {
            places.add(place);
        }
    }
}
