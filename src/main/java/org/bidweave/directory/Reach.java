package org.bidweave.directory;

import org.jspecify.annotations.Nullable;

/// How near to an area an organisation says it works, the nearest first: in the area itself or a part of it, or in all of the county, region
/// or nation that it lies in.
public enum Reach {
    HERE(1, "in the area"),
    COUNTY(2, "in the county"),
    REGION(3, "in the region"),
    NATION(4, "in the nation");

    private final byte level;
    private final String words;

    Reach(int level, String words) {
        this.level = (byte) level;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// From 1, the nearest.
    byte level() {
        return level;
    }

    static @Nullable Reach of(byte level) {
        for (var reach : values()) {
            if (reach.level == level) {
                return reach;
            }
        }
        return null;
    }
}
