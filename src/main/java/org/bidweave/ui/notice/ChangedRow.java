package org.bidweave.ui.notice;

import java.util.List;
import java.util.function.Supplier;
import org.bidweave.reading.Asked;

/// A row that is being changed: its fields, and the row they make once all are understood.
record ChangedRow(List<Question<?>> questions, Supplier<Asked> asked) {

    ChangedRow {
        questions = List.copyOf(questions);
    }
}
