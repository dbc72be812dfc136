package org.bidweave.model;

/// A place the buyer names, one with an official code (empty where none) or the user's own, lying `within` the district of this code.
public record Area(AreaId id, String name, String code, String within) {

    public Area {
        name = name.strip();
        code = code.strip();
        within = within.strip();
    }

    public Area(AreaId id, String name, String code) {
        this(id, name, code, "");
    }

    /// The same code, or where one of the two has none the same name in the same district.
    public boolean samePlace(Area other) {
        boolean coded = !code.isEmpty() && !other.code.isEmpty();
        return coded ? code.equalsIgnoreCase(other.code) : name.equalsIgnoreCase(other.name) && within.equals(other.within);
    }

    public Area withName(String name) {
        return new Area(id, name, code, within);
    }

    public Area withCode(String code) {
        return new Area(id, name, code, within);
    }

    public Area withWithin(String within) {
        return new Area(id, name, code, within);
    }
}
