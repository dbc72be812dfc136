package org.bidweave.ui.notice;

import java.util.List;
import org.bidweave.model.Tender;
import org.bidweave.reading.Reading;
import org.bidweave.reading.Row;
import org.bidweave.reading.Row.Standing;

/// The suggested rows as they stand in the tender. A row that the user rejected stays rejected, whatever he entered himself in its place.
final class SuggestedRows {

    private SuggestedRows() {}

    static List<Row> of(Reading reading, Tender tender) {
        return Row.of(reading, tender).stream().map(row -> isOnlyRejected(row, tender) ? rejected(row) : row).toList();
    }

    private static boolean isOnlyRejected(Row row, Tender tender) {
        return row.standing() == Standing.CHANGED && !tender.takenOtherwise().contains(row.suggestion().key());
    }

    private static Row rejected(Row row) {
        return new Row(row.suggestion(), Standing.REJECTED, row.instead());
    }
}
