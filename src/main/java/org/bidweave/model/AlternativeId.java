package org.bidweave.model;

/// Identifies an alternative within a bid.
public record AlternativeId(String value) {

    public AlternativeId {
        value = Require.named(value, "alternative id");
    }

    @Override
    public String toString() {
        return value;
    }
}
