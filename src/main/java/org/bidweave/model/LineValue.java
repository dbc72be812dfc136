package org.bidweave.model;

/// What a member receives a year for one line of one lot.
public record LineValue(LotId lot, LineId line, Money value) {

    public LineValue {
        Require.notNegative(value, "value");
    }

    public LineValue withLot(LotId lot) {
        return new LineValue(lot, line, value);
    }

    public LineValue withLine(LineId line) {
        return new LineValue(lot, line, value);
    }

    public LineValue withValue(Money value) {
        return new LineValue(lot, line, value);
    }
}
