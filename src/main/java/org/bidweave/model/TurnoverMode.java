package org.bidweave.model;

/// Whose turnover the buyer counts (domain section 3). Not stated is never a pass.
public enum TurnoverMode {
    LEAD_ONLY,
    COMBINED,
    COMBINED_LEAD_MIN,
    EACH_PRO_RATA,
    WEIGHTED,
    EACH_FULL,
    NOT_STATED;

    /// Whether the turnover of whoever joins can add to that of the others.
    public boolean isAdded() {
        return switch (this) {
            case COMBINED, COMBINED_LEAD_MIN, WEIGHTED, NOT_STATED -> true;
            case LEAD_ONLY, EACH_PRO_RATA, EACH_FULL -> false;
        };
    }
}
