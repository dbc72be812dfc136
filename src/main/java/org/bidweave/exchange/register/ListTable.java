package org.bidweave.exchange.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list with a head: csv or the sheet of a workbook. What stands above the head is passed over, rows without any text too. Columns without
/// a name are called by their place, and of two with the same name the second gets a number.
final class ListTable implements Table {

    /// A row as it stands in the file.
    record Line(long number, List<String> fields) {

        long filled() {
            return fields.stream().filter(field -> !field.isBlank()).count();
        }
    }

    /// The file cannot be read on from here.
    static final class BrokenOff extends RuntimeException {

        private final long line;

        BrokenOff(long line, String why) {
            super(why, null, false, false);
            this.line = line;
        }

        long line() {
            return line;
        }
    }

    private static final int LOOKED_AT = 10;

    private final Iterator<Line> lines;
    private final Closeable file;
    private final boolean shortRows;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private final long about;
    private List<String> columns;
    private final long headLine;
    private Line row = new Line(0, List.of());
    private @Nullable BrokenOff brokenOff;

    /// In a sheet a row ends with its last filled cell, so there short rows are whole. There are about so many rows, or unknown as 0.
    ListTable(String name, Iterator<Line> lines, Closeable file, boolean shortRows, long about) throws IOException {
        this.about = about;
        this.lines = lines;
        this.file = file;
        this.shortRows = shortRows;
        lookAhead();
        var head = ahead.stream().filter(line -> line.filled() > 1).findFirst().or(() -> ahead.stream().findFirst())
                .orElseThrow(() -> new UnreadableRegister("“" + name + "” is empty. " + Damage.KEPT
                        + " Check that it is the file you mean, or download it again."));
        while (!ahead.getFirst().equals(head)) {
            ahead.removeFirst();
        }
        ahead.removeFirst();
        row = head;
        headLine = head.number();
        columns = named(head.fields());
    }

    private void lookAhead() throws IOException {
        try {
            while (ahead.size() < LOOKED_AT && step()) {
                ahead.add(row);
            }
        } catch (BrokenOff broken) {
            brokenOff = broken;
        }
    }

    private static List<String> named(List<String> head) {
        int last = head.size();
        while (head.get(last - 1).isBlank()) {
            last--;
        }
        var taken = new HashSet<String>();
        var names = new ArrayList<String>(last);
        for (int column = 0; column < last; column++) {
            var name = head.get(column).strip().replaceAll("\\s+", " ");
            var wanted = name.isEmpty() ? "Column " + (column + 1) : name;
            var free = wanted;
            for (int copy = 2; !taken.add(free); copy++) {
                free = wanted + " (" + copy + ")";
            }
            names.add(free);
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /// Calls the columns by other names.
    ListTable renamed(UnaryOperator<String> names) {
        columns = columns.stream().map(names).toList();
        return this;
    }

    @Override
    public long about() {
        return about;
    }

    /// The line that the columns' names stand in.
    long headLine() {
        return headLine;
    }

    @Override
    public boolean next() throws IOException {
        if (!ahead.isEmpty()) {
            row = ahead.removeFirst();
            return true;
        }
        if (brokenOff != null) {
            throw brokenOff;
        }
        return step();
    }

    private boolean step() throws IOException {
        try {
            while (lines.hasNext()) {
                row = lines.next();
                if (row.filled() > 0) {
                    return true;
                }
            }
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public long line() {
        return row.number();
    }

    /// Empty fields beyond the head do not count.
    @Override
    public int fields() {
        int fields = row.fields().size();
        while (fields > columns.size() && row.fields().get(fields - 1).isBlank()) {
            fields--;
        }
        return shortRows ? Math.max(fields, columns.size()) : fields;
    }

    @Override
    public String field(int column) {
        return column < 0 || column >= row.fields().size() ? "" : row.fields().get(column).strip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
