package org.bidweave.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Tab-separated text without quotes, as the Charity Commission writes it, read as bytes: only the fields that are asked for become texts.
/// A line that does not begin like a row, with the day of the extract, goes on with the row before: texts have line breaks in them.
final class TabTable implements Table {

    private static final int LONGEST = 4_000_000;
    private static final int DAY = 10;
    private static final boolean[] TELLING = new boolean[256];

    static {
        for (char telling : "\t\n\\\0".toCharArray()) {
            TELLING[telling] = true;
        }
    }

    private final String file;
    private final InputStream in;
    private final List<String> columns;
    private byte[] block = new byte[1 << 17];
    private int filled;
    private int row;
    private int length;
    private int[] starts = new int[64];
    private int fields;
    private boolean escaped;
    private long line;
    private long lines;
    private long nuls;

    TabTable(String file, InputStream in) throws IOException {
        this.file = file;
        this.in = in;
        if (!step(true)) {
            throw new UnreadableRegister("“" + file + "” is empty. " + Damage.KEPT + " Download it again.");
        }
        columns = IntStream.range(0, fields).mapToObj(this::field).map(name -> name.startsWith("\ufeff") ? name.substring(1) : name).toList();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean next() throws IOException {
        return step(false);
    }

    /// Goes to the next row, whose fields start at `starts` counted from the row's first byte.
    private boolean step(boolean head) throws IOException {
        row += length;
        length = 0;
        line = lines + 1;
        fields = 0;
        escaped = false;
        begin(0);
        int at = plainFrom(0);
        while (has(at)) {
            switch (block[row + at]) {
                case '\t' -> begin(at + 1);
                case '\n' -> {
                    lines++;
                    if (head || beginsRow(at + 1)) {
                        return end(at, at + 1);
                    }
                    blank(at);
                }
                case '\\' -> {
                    escaped = true;
                    at += has(at + 1) && block[row + at + 1] == '\t' ? 1 : 0;
                }
                case 0 -> {
                    escaped = true;
                    nuls++;
                }
                default -> { }
            }
            at = plainFrom(at + 1);
        }
        return end(at, at) && (fields > 1 || !field(0).isEmpty());
    }

    /// The next byte that is more than a letter of a field; most of the time of an import goes by here.
    private int plainFrom(int at) {
        int end = filled - row;
        int place = at;
        while (place < end && !TELLING[block[row + place] & 0xff]) {
            place++;
        }
        return place;
    }

    private void blank(int lineEnd) {
        block[row + lineEnd] = ' ';
        if (lineEnd > 0 && block[row + lineEnd - 1] == '\r') {
            block[row + lineEnd - 1] = ' ';
        }
    }

    private void begin(int start) {
        if (fields + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[fields++] = start;
    }

    private boolean end(int end, int next) {
        starts[fields] = end + 1;
        length = next;
        return next > 0;
    }

    /// "2026-11-01 …": the day of the extract. The end of the text counts as the beginning of a row.
    private boolean beginsRow(int at) throws IOException {
        return !has(at) || (has(at + DAY) && block[row + at + 4] == '-' && block[row + at + 7] == '-' && Character.isDigit(block[row + at]));
    }

    /// Whether the text has a byte so far behind the row's first.
    private boolean has(int at) throws IOException {
        return row + at < filled || more(at);
    }

    private boolean more(int at) throws IOException {
        if (at > LONGEST) {
            throw new UnreadableRegister("“" + file + "” has a row of more than 4 million characters at line " + line
                    + ". " + Damage.KEPT + " Download the file again.");
        }
        System.arraycopy(block, row, block, 0, filled - row);
        filled -= row;
        row = 0;
        if (filled == block.length) {
            block = Arrays.copyOf(block, block.length * 2);
        }
        while (filled <= at) {
            int got = in.read(block, filled, block.length - filled);
            if (got < 0) {
                return false;
            }
            filled += got;
        }
        return true;
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
        int from = row + starts[column];
        int to = row + starts[column + 1] - 1;
        while (from < to && isGap(block[from])) {
            from++;
        }
        while (from < to && isGap(block[to - 1])) {
            to--;
        }
        var text = text(from, to);
        return escaped ? Unescaped.of(text) : text;
    }

    private static boolean isGap(byte one) {
        return one == ' ' || one == '\r' || one == '\t';
    }

    private String text(int from, int to) {
        for (int at = from; at < to; at++) {
            if (block[at] < 0) {
                return decoded(from, to);
            }
        }
        return new String(block, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String decoded(int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(block, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            throw Damage.notUtf8(file, e);
        }
    }

    @Override
    public long nuls() {
        return nuls;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
