package org.bidweave.model;

/// Identifies a lot within its tender: `L1`.
public record LotId(String value) {

    public LotId {
        value = Require.named(value, "lot id");
    }

    @Override
    public String toString() {
        return value;
    }
}
