package org.bidweave.canwego;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bidweave.model.Area;
import org.bidweave.model.AreaId;

/// A place as it was understood: how a tender has it, the codes of the districts it takes in, also in part, and of those that it takes in
/// whole; none for a place of one's own.
public record Where(Area area, List<String> districts, List<String> whole) {

    private static final AreaId NEW = new AreaId("new");

    public Where {
        districts = List.copyOf(districts);
        whole = List.copyOf(whole);
    }

    /// A place that is in no table.
    public static Where own(String name) {
        return new Where(new Area(NEW, name, ""), List.of(), List.of());
    }

    String name() {
        return area.name();
    }

    boolean same(Where other) {
        return area.samePlace(other.area) || (area.code().isEmpty() && other.area.code().isEmpty()
                && area.within().equals(other.area.within()) && Names.key(name()).equals(Names.key(other.name())));
    }

    /// Whether it is one of these, or these together take in all of it.
    boolean coveredBy(Collection<Where> others) {
        return others.stream().anyMatch(this::same)
                || (!ground().isEmpty() && others.stream().flatMap(other -> other.whole.stream()).toList().containsAll(ground()));
    }

    /// Whether they have ground in common: a district, or a part of one. Two places within one district may lie apart.
    boolean meets(Where other) {
        return ground().stream().anyMatch(other.ground()::contains);
    }

    /// Whether a part of it may be left when another takes in some of it.
    boolean hasParts() {
        return !districts.isEmpty();
    }

    /// The districts it is made of, or the one it lies in.
    private List<String> ground() {
        return districts.isEmpty() && !area.within().isEmpty() ? List.of(area.within()) : districts;
    }

    /// Each place once, as it was first said.
    static List<Where> once(Collection<Where> places) {
        var once = new ArrayList<Where>();
        places.stream().filter(place -> once.stream().noneMatch(place::same)).forEach(once::add);
        return List.copyOf(once);
    }
}
