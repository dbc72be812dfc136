package org.bidweave.model;

/// The rules under which the buyer buys.
public enum Regime {
    PA2023,
    PA2023_LIGHT_TOUCH,
    PA2023_BELOW_THRESHOLD,
    /// Provider selection regime, for health services.
    PSR,
    PCR2015,
    SCOTLAND,
    GRANT,
    OTHER
}
