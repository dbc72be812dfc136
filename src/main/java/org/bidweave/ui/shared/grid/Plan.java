package org.bidweave.ui.shared.grid;

import java.util.List;
import java.util.Optional;

/// What writing some texts into cells would do, before it is done.
///
/// `cells` are those that would change, `added` the rows there would be of which a cell takes its text, `notes` what else would come of it, `skipped` counts texts that meet no cell one can write into,
/// `leftOut` the rows for which the table has no room.
record Plan<K, E>(
        Act act,
        List<E> changes,
        List<Refusal.Place<K>> cells,
        List<Refusal<K>> refused,
        List<K> added,
        List<String> notes,
        int skipped,
        int leftOut) {

    /// The columns that would be written, by their place.
    List<Integer> columns() {
        return cells.stream().map(Refusal.Place::column).distinct().sorted().toList();
    }

    long rows() {
        return cells.stream().map(Refusal.Place::row).flatMap(Optional::stream).distinct().count();
    }
}
