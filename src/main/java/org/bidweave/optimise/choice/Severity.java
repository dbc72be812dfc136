package org.bidweave.optimise.choice;

/// How bad it is that a requirement is not met, worst first.
public enum Severity {
    BLOCKER,
    GAP,
    RISK
}
