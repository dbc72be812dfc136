package org.bidweave.exchange.register;

import java.util.HashMap;
import java.util.Map;

/// Counts the rows of a table that are left out for a reason that is no fault.
final class Leaving {

    private final RegisterReport report;
    private final Map<String, Long> counts = new HashMap<>();
    private String file = "";

    Leaving(RegisterReport report) {
        this.report = report;
    }

    void leave(Rows row, String why) {
        file = row.file();
        counts.merge(why, 1L, Long::sum);
    }

    void finish() {
        counts.forEach((why, rows) -> report.leave(file, why, rows));
    }
}
