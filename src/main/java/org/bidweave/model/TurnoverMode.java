package org.bidweave.model;

/// Whose turnover the buyer counts (domain section 3). Not stated is never a pass.
public enum TurnoverMode {
    LEAD_ONLY,
    COMBINED,
    COMBINED_LEAD_MIN,
    EACH_PRO_RATA,
    WEIGHTED,
    EACH_FULL,
    NOT_STATED
}
