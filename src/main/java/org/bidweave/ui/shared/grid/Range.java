package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.IntStream;

/// The selected rectangle: from where it was begun to the current cell.
record Range(Spot anchor, Spot current) {

    static Range of(Spot spot) {
        return new Range(spot, spot);
    }

    Range to(Spot spot) {
        return new Range(anchor, spot);
    }

    int top() {
        return Math.min(anchor.row(), current.row());
    }

    int bottom() {
        return Math.max(anchor.row(), current.row());
    }

    int left() {
        return Math.min(anchor.column(), current.column());
    }

    int right() {
        return Math.max(anchor.column(), current.column());
    }

    boolean contains(Spot spot) {
        return spot.row() >= top() && spot.row() <= bottom() && spot.column() >= left() && spot.column() <= right();
    }

    boolean single() {
        return anchor.equals(current);
    }

    List<Spot> spots() {
        return IntStream.rangeClosed(top(), bottom())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(left(), right()).mapToObj(column -> new Spot(row, column)))
                .toList();
    }
}
