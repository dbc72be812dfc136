package org.bidweave.exchange.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of every row: read, taken, left out for a reason that is no fault, or refused, by file; fields left out of rows that were
/// taken; and the day of the extract. Of a million refused rows the first ten thousand are kept in full and all are counted. Tables may
/// report at the same time.
public final class RegisterReport {

    private static final int KEPT = 10_000;

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Refused> remarks = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long remarksInAll;
    private long entries;
    private @Nullable LocalDate asOf;

    private static final class Tally {

        private final Map<String, Long> left = new LinkedHashMap<>();
        private long read;
        private long refused;
    }

    /// The rows of a file: `read` is the sum of those `taken`, those `left` out by reason, and those `refused`.
    public record Count(String file, long read, long taken, Map<String, Long> left, long refused) {}

    void read(String file) {
        read(file, 1);
    }

    synchronized void read(String file, long rows) {
        tally(file).read += rows;
    }

    synchronized void leave(String file, String why, long rows) {
        if (rows > 0) {
            tally(file).left.merge(why, rows, Long::sum);
        }
    }

    synchronized void refuse(String file, long line, String why) {
        tally(file).refused++;
        if (refused.size() < KEPT) {
            refused.add(new Refused(file, line, why));
        }
    }

    private Tally tally(String file) {
        return tallies.computeIfAbsent(file, _ -> new Tally());
    }

    synchronized void remark(String file, long line, String what) {
        remarksInAll++;
        if (remarks.size() < KEPT) {
            remarks.add(new Refused(file, line, what));
        }
    }

    synchronized void note(String sentence) {
        notes.add(sentence);
    }

    synchronized void entry() {
        entries++;
    }

    synchronized void extracted(LocalDate day) {
        asOf = day;
    }

    public synchronized List<Count> files() {
        return tallies.entrySet().stream().map(tally -> count(tally.getKey(), tally.getValue())).toList();
    }

    private static Count count(String file, Tally tally) {
        long left = tally.left.values().stream().mapToLong(Long::longValue).sum();
        return new Count(file, tally.read, tally.read - left - tally.refused, Map.copyOf(tally.left), tally.refused);
    }

    public synchronized List<Refused> refused() {
        return List.copyOf(refused);
    }

    public synchronized long refusedInAll() {
        return tallies.values().stream().mapToLong(tally -> tally.refused).sum();
    }

    /// Fields that could not be read, of rows that were kept without them.
    public synchronized List<Refused> remarks() {
        return List.copyOf(remarks);
    }

    public synchronized long remarksInAll() {
        return remarksInAll;
    }

    /// Organisations that came out of the rows.
    public synchronized long entries() {
        return entries;
    }

    /// Sentences on what was missing or odd about the files as a whole.
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    public synchronized @Nullable LocalDate asOf() {
        return asOf;
    }
}
