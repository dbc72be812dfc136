package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.bidweave.directory.InWords;

/// The days on which the tables were extracted, which should all be one. Tables may be read at the same time.
final class ExtractDays {

    static final String COLUMN = "date_of_extract";

    private final Map<String, Seen> files = new ConcurrentHashMap<>();

    private static final class Seen {

        private final TreeSet<LocalDate> days = new TreeSet<>();
        private String last = "";
    }

    void see(Rows row) {
        var seen = files.computeIfAbsent(row.file(), _ -> new Seen());
        var text = row.text(COLUMN);
        if (!text.equals(seen.last)) {
            seen.last = text;
            var day = row.day(COLUMN);
            if (day != null) {
                seen.days.add(day);
            }
        }
    }

    /// The register is as old as its charities; what is of other days is said.
    void judge(RegisterReport report) {
        var all = files.values().stream().flatMap(seen -> seen.days.stream()).collect(Collectors.toCollection(TreeSet::new));
        if (all.size() > 1) {
            report.note("The tables are not all of one day: " + all.stream().map(day -> on(day)).collect(Collectors.joining("; "))
                    + ". Figures may not fit together; download all tables on one day and import again.");
        }
    }

    private String on(LocalDate day) {
        var names = files.entrySet().stream().filter(file -> file.getValue().days.contains(day)).map(file -> "“" + file.getKey() + "”").sorted();
        return names.collect(Collectors.joining(", ")) + " of " + InWords.day(day);
    }
}
