package org.bidweave.check;

/// One line of a finding's arithmetic: what it is, its figure, and how it is set.
public record Line(String label, String figure, Kind kind) {

    /// A plain line, a total under a rule, the result, or what was left out and why.
    public enum Kind {
        PLAIN,
        TOTAL,
        RESULT,
        NOT_COUNTED
    }
}
