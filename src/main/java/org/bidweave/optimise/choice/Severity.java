package org.bidweave.optimise.choice;

/// How bad it is that a requirement is not met, worst first.
public enum Severity {
    BLOCKER,
    GAP,
    /// What is not known of it; never as good as what is known to be met.
    UNKNOWN,
    RISK
}
