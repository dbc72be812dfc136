package org.bidweave.ui.shared.grid;

import java.util.Optional;

/// A text that a cell did not take: it stays in the cell, with the sentence that says why.
record Refusal<K>(Place<K> place, String typed, String sentence) {

    /// A cell by its row's id, so that it is found again after sorting; without a row, in the line for the next one.
    record Place<K>(Optional<K> row, int column) {}
}
