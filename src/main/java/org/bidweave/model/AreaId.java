package org.bidweave.model;

/// Identifies a place within a tender.
public record AreaId(String value) {

    public AreaId {
        value = Require.named(value, "area id");
    }

    @Override
    public String toString() {
        return value;
    }
}
