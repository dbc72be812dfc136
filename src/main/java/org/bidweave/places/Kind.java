package org.bidweave.places;

/// What sort of area a place is; of areas with one name those that come first here are meant first.
public enum Kind {
    DISTRICT("District"),
    REGION("Region"),
    COUNTRY("Country"),
    COUNTY("County"),
    AUTHORITY("Group of councils"),
    FORMER("Former area"),
    STATISTICS("Area for statistics");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
