package org.bidweave.places;

import java.util.List;

/// An area of the United Kingdom and the codes of the districts it is made of. `code` is empty where nobody gave it one; `type` is what it
/// is ("London borough") and `where` what it lies in ("London").
public record UkPlace(String code, String name, Kind kind, String type, String where, List<String> districts) {

    public UkPlace {
        districts = List.copyOf(districts);
    }

    /// "Hartlepool (E06000001)"
    public String named() {
        return code.isEmpty() ? name : name + " (" + code + ")";
    }

    /// "the North East", "Kent"
    public String inSentence() {
        return kind == Kind.REGION && !name.equals("London") && !name.startsWith("Yorkshire") ? "the " + name : name;
    }

    /// "London borough, London"
    public String described() {
        return where.isEmpty() ? type : type + ", " + where;
    }

    /// Whether it is more than one district.
    public boolean wide() {
        return kind != Kind.DISTRICT;
    }

    public boolean region() {
        return kind == Kind.REGION;
    }

    boolean sameGround(UkPlace other) {
        return districts.size() == other.districts.size() && districts.containsAll(other.districts);
    }
}
