package org.bidweave.exchange.register;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tab-separated text without quotes, as the Charity Commission writes it. A line that does not begin like a row, with the day of the
/// extract, goes on with the row before: texts have line breaks in them.
final class TabTable implements Table {

    private static final Pattern TAB = Pattern.compile("\t");

    private final Lines lines;
    private final List<String> columns;
    private String row = "";
    private int[] starts = new int[64];
    private int fields;
    private long line;
    private @Nullable String ahead;
    private long aheadLine;

    TabTable(Lines lines, String head) throws IOException {
        this.lines = lines;
        columns = TAB.splitAsStream(head).map(String::strip).toList();
        readAhead();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        var first = ahead;
        if (first == null) {
            return false;
        }
        line = aheadLine;
        readAhead();
        row = first;
        while (ahead != null && !beginsRow(ahead)) {
            row = row + " " + ahead;
            readAhead();
        }
        split();
        return true;
    }

    /// Empty lines, such as the last, are no rows.
    private void readAhead() throws IOException {
        do {
            ahead = lines.next();
            aheadLine = lines.number();
        } while (ahead != null && ahead.isEmpty());
    }

    /// "2026-11-01 …": the day of the extract.
    private static boolean beginsRow(String line) {
        return line.length() > 10 && line.charAt(4) == '-' && line.charAt(7) == '-' && Character.isDigit(line.charAt(0));
    }

    private void split() {
        fields = 0;
        starts[fields++] = 0;
        for (int tab = row.indexOf('\t'); tab >= 0; tab = row.indexOf('\t', tab + 1)) {
            if (fields + 1 == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[fields++] = tab + 1;
        }
        starts[fields] = row.length() + 1;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public int fields() {
        return fields;
    }

    @Override
    public String field(int column) {
        if (column < 0 || column >= fields) {
            return "";
        }
        var text = row.substring(starts[column], starts[column + 1] - 1).strip();
        return text.indexOf('\\') < 0 ? text : text.replace("\\", "");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
