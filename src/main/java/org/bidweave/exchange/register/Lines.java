package org.bidweave.exchange.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text, without their ends and without NULs, which turn up in registers. A line longer than any row could be is refused before it fills the memory.
final class Lines implements Closeable {

    private static final int LONGEST = 4_000_000;

    private final String file;
    private final Reader reader;
    private final char[] block = new char[1 << 16];
    private final StringBuilder begun = new StringBuilder();
    private int at;
    private int filled;
    private long number;

    Lines(String file, Reader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// The next line, or `null` after the last.
    @Nullable String next() throws IOException {
        begun.setLength(0);
        while (true) {
            for (int end = at; end < filled; end++) {
                if (block[end] == '\n') {
                    var line = line(end);
                    at = end + 1;
                    number++;
                    return line;
                }
            }
            begun.append(block, at, filled - at);
            if (begun.length() > LONGEST) {
                throw new UnreadableRegister("“" + file + "” has a row of more than 4 million characters at line " + (number + 1)
                        + ". Nothing was imported and the directory is as it was. Download the file again.");
            }
            at = 0;
            filled = Math.max(0, reader.read(block));
            if (filled == 0) {
                number++;
                return begun.isEmpty() ? null : clean(begun.toString());
            }
        }
    }

    /// The number of the line read last; the first is 1.
    long number() {
        return number;
    }

    private String line(int end) {
        var line = begun.isEmpty() ? new String(block, at, end - at) : begun.append(block, at, end - at).toString();
        return clean(line);
    }

    private static String clean(String line) {
        var whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return whole.indexOf('\0') < 0 ? whole : whole.replace("\0", "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
