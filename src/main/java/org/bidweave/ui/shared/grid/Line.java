package org.bidweave.ui.shared.grid;

/// A line of the grid: a row, or the last line where the next one is typed.
sealed interface Line<K> {

    record Of<K>(K row) implements Line<K> {}

    record Next<K>() implements Line<K> {}
}
