package org.bidweave.ui.notice;

import org.bidweave.check.TenderSection;
import org.bidweave.reading.Asked;
import org.bidweave.reading.Row;

/// What one can do with a suggested row.
interface RowActs {

    void accept(Row row);

    void acceptChanged(Row row, Asked changed);

    void reject(Row row);

    void takeBack(Row row);

    /// Shows the words of a row.
    void choose(String key);

    void go(TenderSection section);

    /// The fields in which a row is changed.
    ChangedRow change(Asked asked);
}
