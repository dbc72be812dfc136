package org.bidweave.coverage.map;

import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.places.District;
import org.bidweave.places.UkPlaces;

/// Where a place of a tender lies.
public sealed interface Ground {

    /// It covers these districts, by code; of those `partly` only a part.
    record Covers(List<String> districts, List<String> partly) implements Ground {

        public Covers {
            districts = List.copyOf(districts);
            partly = List.copyOf(partly);
        }
    }

    /// It is a part of this district.
    record Inside(String district) implements Ground {}

    /// The table of places does not know it.
    record Unknown() implements Ground {}

    static Ground of(UkPlaces places, Area area) {
        var place = places.of(area);
        if (place.isPresent()) {
            return new Covers(place.get().districts(), places.partly(place.get()).stream().map(District::code).toList());
        }
        return places.district(area.within()).<Ground>map(district -> new Inside(district.code())).orElseGet(Unknown::new);
    }

    /// The codes of the districts it touches.
    default List<String> districts() {
        return switch (this) {
            case Covers(var districts, _) -> districts;
            case Inside(var district) -> List.of(district);
            case Unknown _ -> List.of();
        };
    }
}
