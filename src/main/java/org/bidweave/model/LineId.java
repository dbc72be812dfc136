package org.bidweave.model;

/// Identifies a service line within a tender.
public record LineId(String value) {

    public LineId {
        value = Require.named(value, "service line id");
    }

    @Override
    public String toString() {
        return value;
    }
}
