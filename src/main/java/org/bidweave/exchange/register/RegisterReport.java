package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of every row: rows read of each table, rows refused with the reason, and the day of the extract. Of a million refused rows
/// the first ten thousand are kept in full and all are counted.
public final class RegisterReport {

    private static final int KEPT = 10_000;

    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long refusedInAll;
    private long entries;
    private @Nullable LocalDate asOf;

    void read(String table) {
        rows.merge(table, 1L, Long::sum);
    }

    void refuse(String file, long line, String why) {
        refusedInAll++;
        if (refused.size() < KEPT) {
            refused.add(new Refused(file, line, why));
        }
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void entry() {
        entries++;
    }

    void extracted(LocalDate day) {
        asOf = day;
    }

    /// Rows read by table, the refused ones among them.
    public Map<String, Long> rows() {
        return Map.copyOf(rows);
    }

    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    public long refusedInAll() {
        return refusedInAll;
    }

    /// Organisations that came out of the rows.
    public long entries() {
        return entries;
    }

    /// Sentences on what was missing or odd about the files as a whole.
    public List<String> notes() {
        return List.copyOf(notes);
    }

    public @Nullable LocalDate asOf() {
        return asOf;
    }
}
