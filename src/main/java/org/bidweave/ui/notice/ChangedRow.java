package org.bidweave.ui.notice;

import java.util.List;
import java.util.function.Supplier;

/// A row that is being changed: its fields, and what they make of it once all are understood.
record ChangedRow<T>(List<Question<?>> questions, Supplier<T> made) {

    ChangedRow {
        questions = List.copyOf(questions);
    }
}
