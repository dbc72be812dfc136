package org.bidweave.directory;

/// How near to an area an organisation says it works, the nearest first: in the area itself or a part of it, or in all of the county, region
/// or nation that it lies in.
public enum Reach {
    HERE("in the area"),
    COUNTY("in the county"),
    REGION("in the region"),
    NATION("in the nation");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
