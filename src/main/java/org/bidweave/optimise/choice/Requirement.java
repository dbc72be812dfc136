package org.bidweave.optimise.choice;

import java.util.List;

/// Something asked that need not hold: it is met where all its rows hold, and counts once where one does not.
/// Where `unlessUnmet` is not negative, it is met too if the requirement of that number is not, which has to be a worse one: else it would
/// pay to fail that.
public record Requirement(Severity severity, List<Row> rows, int unlessUnmet) {

    /// No other requirement.
    public static final int ALWAYS = -1;

    public Requirement {
        rows = List.copyOf(rows);
    }

    public static Requirement of(Severity severity, Row... rows) {
        return new Requirement(severity, List.of(rows), ALWAYS);
    }
}
