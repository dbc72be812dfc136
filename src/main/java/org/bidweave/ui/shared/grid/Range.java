package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.stream.IntStream;

/// The selected rectangle: from the active cell, into which one types, to the corner opposite.
record Range(Spot active, Spot corner) {

    static Range of(Spot spot) {
        return new Range(spot, spot);
    }

    Range to(Spot spot) {
        return new Range(active, spot);
    }

    int top() {
        return Math.min(active.row(), corner.row());
    }

    int bottom() {
        return Math.max(active.row(), corner.row());
    }

    int left() {
        return Math.min(active.column(), corner.column());
    }

    int right() {
        return Math.max(active.column(), corner.column());
    }

    int height() {
        return bottom() - top() + 1;
    }

    int width() {
        return right() - left() + 1;
    }

    boolean contains(Spot spot) {
        return spot.row() >= top() && spot.row() <= bottom() && spot.column() >= left() && spot.column() <= right();
    }

    boolean single() {
        return active.equals(corner);
    }

    List<Spot> spots() {
        return IntStream.rangeClosed(top(), bottom())
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(left(), right()).mapToObj(column -> new Spot(row, column)))
                .toList();
    }
}
