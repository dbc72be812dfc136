package org.bidweave.model;

/// Where the bid stands on the board.
public enum Progress {
    IDENTIFY,
    QUALIFY,
    BUILD,
    SUBMIT,
    DECIDED
}
