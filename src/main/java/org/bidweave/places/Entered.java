package org.bidweave.places;

import java.util.Optional;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;

/// A typed place as it goes into a tender, and how it was understood. The area has no id of its own yet.
public record Entered(String typed, Area area, Understanding understood) {

    private static final AreaId NEW = new AreaId("new");

    /// What it is in the table; nothing for a place of one's own.
    public Optional<UkPlace> place() {
        return understood instanceof Understanding.One(var place, _) ? Optional.of(place) : Optional.empty();
    }

    static Area area(String typed, Understanding understood) {
        return switch (understood) {
            case Understanding.One(var place, _) -> area(place);
            case Understanding.Within(var name, var district, _) -> new Area(NEW, name, "", district.code());
            case Understanding.Several _, Understanding.None _ -> new Area(NEW, typed, "");
        };
    }

    /// A place of the table as one of a tender.
    public static Area area(UkPlace place) {
        return new Area(NEW, place.name(), place.code());
    }

    /// A district as a place of a tender.
    public static Area area(District district) {
        return new Area(NEW, district.name(), district.code());
    }
}
