package org.bidweave.model;

/// Identifies a lot within its tender: `L1`.
public record LotId(String value) {

    public LotId {
        value = Require.named(value, "lot id");
    }

    /// "Lot 2", for a lot without a title: by its id, which stays when lots are moved.
    public String called() {
        return "Lot " + value.replaceFirst("^L(?=\\d)", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
