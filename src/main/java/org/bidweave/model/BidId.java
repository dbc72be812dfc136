package org.bidweave.model;

/// Identifies a bid in the workspace and in its file.
public record BidId(String value) {

    public BidId {
        value = Require.named(value, "bid id");
    }

    @Override
    public String toString() {
        return value;
    }
}
