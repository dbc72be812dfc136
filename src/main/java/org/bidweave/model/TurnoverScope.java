package org.bidweave.model;

/// Whether the threshold is judged lot by lot, for lots that could be won together, or for all lots bid.
public enum TurnoverScope {
    PER_LOT,
    AGG_WINNABLE,
    AGG_ALL_BID
}
